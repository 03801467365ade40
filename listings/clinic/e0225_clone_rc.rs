use std::rc::Rc;

fn main() {
    let name = String::from("Maria");
    let ring = move || println!("dong {name}");

    let north: Rc<dyn Fn()> = Rc::new(ring);
    let south = north.clone();
    north();
    south();
}
