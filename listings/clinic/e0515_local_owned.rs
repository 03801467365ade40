fn main() {
    let tidy = |answer: &str| {
        let lower = answer.to_lowercase();
        lower.trim().to_owned()
    };
    println!("{}", tidy("  YES "));
}
