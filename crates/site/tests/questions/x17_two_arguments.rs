fn main() {
    let x = |a: i32, b: i32| a + b;
    let y: i32 = x;
}
