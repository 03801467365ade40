fn main() {
    let greet = |guest: &str| println!("Welcome, {guest}");
    let at_door: Box<dyn FnOnce(&str)> = Box::new(greet);
    at_door("Ada");
}
