fn read(scores: &[&str]) -> Vec<u32> {
    scores.iter().filter_map(|score| score.parse()).collect()
}

fn main() {
    println!("{:?}", read(&["7", "none", "9"]));
}
