struct Timer {
    elapsed: u64,
}

impl Timer {
    fn elapsed(&self) -> u64 {
        self.elapsed
    }
    fn name(&self) -> &str {
        "timer"
    }
}

fn main() {
    let t = Timer { elapsed: 5 };
    println!("{} {}", t.elapsed(), t.name.len());
}
