fn main() {
    let countdown = || (1..=3).rev().map(|n| n * 10);
    for n in countdown() {
        println!("{n}");
    }
}
