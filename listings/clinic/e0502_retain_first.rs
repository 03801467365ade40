fn main() {
    let mut bids = vec![3, 8, 5];
    let least = bids[0];
    bids.retain(|bid| *bid >= least);
    println!("{bids:?}");
}
