fn adder(n: i32) -> Fn(i32) -> i32 {
    move |x| x + n
}
fn main() {
    println!("{}", adder(1)(2));
}
