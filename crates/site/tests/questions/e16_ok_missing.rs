fn main() {
    let parse = |s: &str| -> Result<i32, std::num::ParseIntError> { let n: i32 = s.parse()?; n + 1 };
    println!("{:?}", parse("3"));
}
