fn main() {
    let m: Option<Vec<i32>> = vec!["1"].iter().map(|s| s.parse::<i32>()).collect();
    println!("{m:?}");
}
