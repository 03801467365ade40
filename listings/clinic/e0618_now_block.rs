fn main() {
    let nights = 3;
    let price = || {
        let cleaning = 20;
        nights * 60 + cleaning
    }();
    println!("price: {price}");
}
