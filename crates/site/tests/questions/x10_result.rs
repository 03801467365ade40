fn apply<F>(f: F) where F: FnOnce(i32) -> i32 { println!("{}", f(1)); }
fn main() { apply(|x| { if x > 0 { return "a"; } "b" }); }
