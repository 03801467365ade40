struct Desk<F> {
    wanted: F,
}

// ANCHOR: bound
impl<F: Fn(&str) -> bool> Desk<F> {
    // ANCHOR_END: bound
    fn offer(&self, title: &str) {
        if (self.wanted)(title) {
            println!("kept: {title}");
        }
    }
}

// ANCHOR: offers
fn main() {
    let desk = Desk {
        wanted: |title: &str| title.len() < 5,
    };
    desk.offer("Emma");
    desk.offer("Ulysses");
    desk.offer("Dune");
}
// ANCHOR_END: offers
