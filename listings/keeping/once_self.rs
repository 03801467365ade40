struct Parcel<F> {
    open: F,
}

impl<F: FnOnce() -> String> Parcel<F> {
    fn unpack(self) {
        println!("inside: {}", (self.open)());
    }
}

fn main() {
    let gift = String::from("a scarf");
    let parcel = Parcel { open: || gift };
    parcel.unpack();
}
