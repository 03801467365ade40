fn main() {
    let ferry = |cars: u32, walkers: u32| cars * 12 + walkers * 3;
    println!("fares: {}", ferry(2, walkers = 5));
}
