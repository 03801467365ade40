fn main() {
    let typed = ["7", "9"];
    let numbers = typed.iter().map(|text| text.parse::<u32>());
    let numbers: Option<Vec<u32>> = numbers.collect();
    println!("{numbers:?}");
}
