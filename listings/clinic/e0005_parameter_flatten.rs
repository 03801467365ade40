fn main() {
    let guests = [Some("Ada"), None, Some("Linus")];
    let greet = |name: &str| println!("hello, {name}");
    guests.into_iter().flatten().for_each(greet);
}
