fn main() {
    let days = || vec!["Mo", "Tu"];
    println!("{}", days()[0]);
}
