fn main() {
    let mut greet: &dyn Fn(&str) = &|guest| println!("Hello, {guest}");
    greet("Ada");
    greet = &|guest| println!("Bye, {guest}");
    greet("Ada");
}
