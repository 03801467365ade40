fn main() {
    let tides = [("Kiel", 3), ("Brest", 7)];
    let sums = tides.iter().map(|town, metres| town.len() + metres);
    println!("{:?}", sums.collect::<Vec<usize>>());
}
