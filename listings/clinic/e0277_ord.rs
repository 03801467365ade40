fn main() {
    let mut parcels = [("books", 2.5), ("tea", 1.0)];
    parcels.sort_by_key(|(_, weight)| *weight);
    println!("lightest: {}", parcels[0].0);
}
