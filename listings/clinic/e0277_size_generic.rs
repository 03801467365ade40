struct Gate<F> {
    opens: F,
    name: String,
}

fn main() {
    let gate = Gate {
        opens: |hour: u32| hour > 5,
        name: String::from("north"),
    };
    println!("{}: {}", gate.name, (gate.opens)(6));
}
