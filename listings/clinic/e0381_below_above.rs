fn main() {
    let tariff;
    tariff = 4;
    let bill = |hours| hours * tariff;
    println!("to pay: {} at {tariff}", bill(30));
}
