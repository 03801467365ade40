struct AtEnd<F: FnOnce()> {
    act: Option<F>,
}

impl<F: FnOnce()> Drop for AtEnd<F> {
    fn drop(&mut self) {
        if let Some(act) = self.act.take() {
            act();
        }
    }
}

fn with_oven(bake: impl FnOnce()) {
    println!("oven on");
    let off = || println!("oven off");
    let _guard = AtEnd { act: Some(off) };
    bake();
}

fn main() {
    with_oven(|| panic!("the cake fell"));
}
