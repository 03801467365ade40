fn main() {
    let gift = String::from("vase");
    let unwrap: Box<dyn FnOnce()> = Box::new(move || drop(gift));
    unwrap();
    println!("the gift is unwrapped");
}
