fn main() {
    let m: Option<i32> = None;
    println!("{}", m.unwrap_or(|| 0));
}
