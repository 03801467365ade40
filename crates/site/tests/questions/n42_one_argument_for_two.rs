fn run(f: impl Fn(i32, i32) -> i32) -> i32 {
    f(1, 2)
}
fn main() {
    println!("{}", run(|a| a + 1));
}
