struct Gate<F> {
    next_number: F,
}

impl<F: FnMut() -> u32> Gate<F> {
    fn enter(&self) {
        println!("visitor {}", self.next_number());
    }
}

fn main() {
    let mut visitors = 0;
    let next_number = || {
        visitors += 1;
        visitors
    };
    let gate = Gate { next_number };
    gate.enter();
    gate.enter();
}
