fn labels(town: &str) -> impl Fn(u32) -> String + use<> {
    let code = town[..2].to_uppercase();
    move |number| format!("{code}-{number}")
}

fn main() {
    let town = String::from("Lyon");
    let label = labels(&town);
    let towns = vec![town];
    println!("{}: {}", towns[0], label(7));
}
