fn is_heavy(kilos: u32) -> bool {
    kilos > 10
}

fn main() {
    let mut parcels = vec![4, 31, 12];
    parcels.retain(is_heavy);
    println!("for the cart: {parcels:?}");
}
