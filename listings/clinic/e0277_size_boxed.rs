struct Gate {
    opens: Box<dyn Fn(u32) -> bool>,
    name: String,
}

fn main() {
    let gate = Gate {
        opens: Box::new(|hour| hour > 5),
        name: String::from("north"),
    };
    println!("{}: {}", gate.name, (gate.opens)(6));
}
