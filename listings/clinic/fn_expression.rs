fn main() {
    let double = fn(n: u32) -> u32 { n * 2 };
    println!("{}", double(3));
}
