fn walk(depth: u32, f: impl Fn(u32)) {
    f(depth);
    if depth > 0 {
        walk(depth - 1, |d| f(d + 1));
    }
}
fn main() {
    walk(3, |d| println!("depth {d}"));
}
