trait Ring: Fn() + Clone {}
impl<F: Fn() + Clone> Ring for F {}

fn main() {
    let name = String::from("Maria");
    let ring = move || println!("dong {name}");

    let north: Box<dyn Ring> = Box::new(ring);
    let south = north.clone();
    north();
    south();
}
