type Op = Fn(i32) -> i32;
fn run(f: Op) -> i32 {
    f(1)
}
fn main() {
    println!("{}", run(|x| x));
}
