fn run(f: &dyn Fn(i32) -> i32) -> i32 {
    f(1)
}
fn main() {
    println!("{}", run(|x| x + 1));
}
