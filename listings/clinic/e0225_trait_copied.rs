trait Ring: Fn() {
    fn copied(&self) -> Box<dyn Ring>;
}

impl<F: Fn() + Clone + 'static> Ring for F {
    fn copied(&self) -> Box<dyn Ring> {
        Box::new(self.clone())
    }
}

fn main() {
    let name = String::from("Maria");
    let ring = move || println!("dong {name}");

    let north: Box<dyn Ring> = Box::new(ring);
    let south = north.copied();
    north();
    south();
}
