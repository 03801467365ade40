fn main() {
    let number = 7;
    let collect = move || number;
    println!("collected: {}", collect());
    println!("collected: {}", collect());
}
