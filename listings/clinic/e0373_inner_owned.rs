fn main() {
    let seats: Vec<String> = ["A", "B"]
        .into_iter()
        .flat_map(|row| (1..3).map(move |seat| format!("{row}{seat}")))
        .collect();
    println!("seats: {seats:?}");
}
