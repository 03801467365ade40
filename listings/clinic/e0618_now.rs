fn main() {
    let nights = 3;
    let price = || nights * 60();
    println!("with cleaning: {}", price + 20);
}
