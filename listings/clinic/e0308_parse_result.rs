fn main() {
    let scores = ["7", "none", "9"];
    let read = scores.iter().map(|score| score.parse::<u32>());
    println!("{:?}", read.collect::<Result<Vec<_>, _>>());
}
