fn main() {
    let name = String::from("Maria");
    let ring = move || println!("dong {name}");

    let north: Box<dyn Fn() + Clone> = Box::new(ring);
    let south = north.clone();
    north();
    south();
}
