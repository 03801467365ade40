fn main() {
    let add = |a: i32, b: i32 = 2| a + b;
    println!("{}", add(1));
}
