fn main() {
    for side in 0..3 {
        let area = || side * side;
        println!("side {side}: {}", area());
    }
}
