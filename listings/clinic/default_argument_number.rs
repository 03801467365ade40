fn main() {
    let add = |a: u32, b: u32 = 1| a + b;
    println!("{}", add(2));
}
