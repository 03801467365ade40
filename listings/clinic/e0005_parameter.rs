fn main() {
    let guests = [Some("Ada"), None, Some("Linus")];
    let greet = |Some(name): Option<&str>| println!("hello, {name}");
    guests.into_iter().for_each(greet);
}
