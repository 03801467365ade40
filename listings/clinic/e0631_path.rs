fn main() {
    let words = ["oak", "elm", "maple"];
    let lengths: Vec<usize> = words.iter().map(str::len).collect();
    println!("{lengths:?}");
}
