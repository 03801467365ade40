fn main() {
    let typed = ["7", "9"];
    let numbers = typed.iter().map(|text| text.parse::<u32>());
    let numbers: Result<Vec<u32>, _> = numbers.collect();
    println!("{numbers:?}");
}
