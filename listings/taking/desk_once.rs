struct Desk<F> {
    wanted: F,
}

impl<F: FnOnce(&str) -> bool> Desk<F> {
    fn offer(&self, title: &str) {
        if (self.wanted)(title) {
            println!("kept: {title}");
        }
    }
}

fn main() {
    let desk = Desk {
        wanted: |title: &str| title.len() < 5,
    };
    desk.offer("Emma");
}
