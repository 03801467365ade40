struct Parrot {
    answer: Box<dyn Fn(&str) -> String>,
}

fn main() {
    let polly = Parrot {
        answer: Box::new(|word| format!("{word}, {word}")),
    };
    println!("{}", (polly.answer)("cracker"));
}
