fn main() {
    let tidy = |answer: &str| {
        let lower = answer.to_lowercase();
        lower.trim()
    };
    println!("{}", tidy("  YES "));
}
