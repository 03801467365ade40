struct Museum {
    inside: u32,
}

impl Museum {
    fn enter(&mut self) {
        self.inside += 1;
    }

    fn leave(&mut self) {
        self.inside -= 1;
        println!("inside: {}", self.inside);
    }
}

fn main() {
    let mut museum = Museum { inside: 0 };
    museum.enter();
    museum.enter();
    museum.leave();
}
