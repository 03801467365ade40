fn main() {
    let scores = ["7", "none", "9"];
    let read = scores.iter().filter_map(|score| score.parse::<u32>());
    println!("{}", read.sum::<u32>());
}
