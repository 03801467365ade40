fn main() {
    let m = Some("3");
    let n: Option<i32> = m.map(|s| s.parse().ok());
    println!("{n:?}");
}
