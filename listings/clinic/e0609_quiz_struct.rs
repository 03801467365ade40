struct Quiz {
    calls: u32,
}

impl Quiz {
    fn ask(&mut self) -> &'static str {
        self.calls += 1;
        "What is six times seven?"
    }
}

fn main() {
    let mut quiz = Quiz { calls: 0 };
    println!("{}", quiz.ask());
    println!("calls: {}", quiz.calls);
    println!("{}", quiz.ask());
    println!("calls: {}", quiz.calls);
}
