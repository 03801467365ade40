struct Guitar;

impl FnOnce<()> for Guitar {
    type Output = ();

    extern "rust-call" fn call_once(self, _arguments: ()) {
        println!("Strum strum strum");
    }
}

fn main() {
    let guitar = Guitar;
    guitar();
}
