struct Parcel<F> {
    open: Option<F>,
}

impl<F: FnOnce() -> String> Parcel<F> {
    fn unpack(&mut self) {
        match self.open.take() {
            Some(open) => println!("inside: {}", open()),
            None => println!("already unpacked"),
        }
    }
}

fn main() {
    let gift = String::from("a scarf");
    let open = Some(|| gift);
    let mut parcel = Parcel { open };
    parcel.unpack();
    parcel.unpack();
}
