fn main() {
    let scores = ["7", "none", "9"];
    let read = scores.iter().filter_map(|it| it.parse::<u32>().ok());
    println!("{}", read.sum::<u32>());
}
