trait Op { fn run(&self, x: i32) -> i32; }
fn use_op(o: &dyn Op) -> i32 { o.run(1) }
fn main() { println!("{}", use_op(&|x: i32| x + 1)); }
