fn main() {
    let half = |a| a / 2.0;
    println!("{}", half(3));
}
