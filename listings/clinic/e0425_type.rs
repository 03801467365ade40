struct Gate<F: Fn(u32) -> bool> {
    opens: F,
}

impl Gate<F> {
    fn ask(&self, hour: u32) -> bool {
        (self.opens)(hour)
    }
}

fn main() {
    println!(
        "{}",
        Gate {
            opens: |hour| hour > 6
        }
        .ask(9)
    );
}
