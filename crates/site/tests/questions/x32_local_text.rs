fn shout(input: &str) -> &str {
    let upper = input.to_uppercase();
    upper.as_str()
}

fn main() {
    println!("{}", shout("hello"));
}
