fn main() {
    let hours = 30;
    let tariff;
    if hours > 24 {
        tariff = 4;
    } else {
        tariff = 6;
    }
    let bill = || hours * tariff;
    println!("to pay: {}", bill());
}
