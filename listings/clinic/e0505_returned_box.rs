fn labels(town: &str) -> Box<dyn Fn(u32) -> String> {
    let code = town[..2].to_uppercase();
    Box::new(move |number| format!("{code}-{number}"))
}

fn main() {
    let town = String::from("Lyon");
    let label = labels(&town);
    let towns = vec![town];
    println!("{}: {}", towns[0], label(7));
}
