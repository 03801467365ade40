fn main() {
    let stamp = String::from("paid");
    let bills = [40, 75].map(|amount| (amount, &stamp));
    println!("{bills:?}");
}
