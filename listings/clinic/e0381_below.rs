fn main() {
    let tariff;
    let bill = |hours| hours * tariff;
    tariff = 4;
    println!("to pay: {} at {tariff}", bill(30));
}
