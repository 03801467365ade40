fn is_heavy(kilos: u32) -> bool {
    kilos > 10
}

fn main() {
    let mut parcels = vec![4, 31, 12];
    parcels.retain(|kilos| is_heavy(*kilos));
    println!("for the cart: {parcels:?}");
}
