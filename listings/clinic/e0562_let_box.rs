fn main() {
    let ship = String::from("Hansa");
    let mut greet: Box<dyn Fn(&str)>;
    greet = Box::new(|guest| println!("Hello, {guest}"));
    greet("Ada");
    greet = Box::new(|guest| println!("{ship} leaves, {guest}"));
    greet("Ada");
}
