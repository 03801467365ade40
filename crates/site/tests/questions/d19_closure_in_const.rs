const DOUBLE = |x: i32| x * 2;
fn main() { println!("{}", DOUBLE(2)); }
