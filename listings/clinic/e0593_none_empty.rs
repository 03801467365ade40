fn main() {
    let pier: Option<u32> = None;
    let number = pier.unwrap_or_else(|| 7);
    println!("pier {number}");
}
