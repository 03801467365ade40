struct Sign {
    text: Box<dyn Fn() -> String>,
}

fn paint(town: &str) -> Sign {
    Sign {
        text: Box::new(move || format!("to {town}")),
    }
}

fn main() {
    println!("{}", (paint("Oban").text)());
}
