fn main() {
    let words = ["3", "x", "5"];
    let numbers: Vec<u32> = words.iter().filter_map(|word| word.parse()).collect();
    println!("{numbers:?}");
}
