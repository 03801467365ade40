fn main() {
    let line = String::from("harbour ferry");
    let fare = move |cars: u32| format!("{line}: {} francs", cars * 9);
    println!("{}", fare(2));
    println!("{}", fare(3));
    drop(fare);
    println!("closed");
}
