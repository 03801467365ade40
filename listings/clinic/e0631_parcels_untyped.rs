fn main() {
    let mut parcels = vec![4, 31, 12];
    parcels.retain(|kilos| *kilos > 10);
    println!("for the cart: {parcels:?}");
}
