fn main() {
    let mut parcels = [("books", 2.5_f64), ("tea", 1.0)];
    parcels.sort_by(|left, right| left.1.total_cmp(&right.1));
    println!("lightest: {}", parcels[0].0);
}
