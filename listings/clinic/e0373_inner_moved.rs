fn main() {
    let hall = String::from("North");
    let seats: Vec<String> = ["A", "B"]
        .into_iter()
        .flat_map(|row| {
            let chairs = 1..=2;
            chairs.map(move |chair| format!("{hall} {row}{chair}"))
        })
        .collect();
    println!("seats: {seats:?}");
}
