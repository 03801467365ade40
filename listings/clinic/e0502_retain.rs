fn main() {
    let mut bids = vec![3, 8, 5];
    bids.retain(|bid| *bid >= bids[0]);
    println!("{bids:?}");
}
