fn main() {
    let street = String::from("Mill");
    let mut houses = vec!["Mill 1", "High 2", "Mill 3"];
    houses.retain(|house| house.starts_with(street));
    println!("{houses:?}");
}
