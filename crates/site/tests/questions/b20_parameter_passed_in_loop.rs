fn apply<F: FnMut(i32)>(mut f: F, n: i32) {
    f(n);
}
fn run<F: FnMut(i32)>(f: F, items: &[i32]) {
    for &n in items {
        apply(f, n);
    }
}
fn main() {
    let mut sum = 0;
    run(|n| sum += n, &[1, 2, 3]);
    println!("{sum}");
}
