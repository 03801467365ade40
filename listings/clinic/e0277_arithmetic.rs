fn main() {
    let half = |length| length / 2.0;
    println!("{}", half(7));
}
