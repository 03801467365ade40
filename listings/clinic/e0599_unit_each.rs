fn main() {
    let halves = [12, 30].iter().for_each(|n| drop(n / 2)).count();
    println!("{halves}");
}
