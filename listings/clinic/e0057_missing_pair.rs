fn main() {
    let fare = |zones: u32, bags: u32| zones * 3 + bags;
    let trip = (2, 1);
    println!("{}", fare(trip));
}
