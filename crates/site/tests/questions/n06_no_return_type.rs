fn compose(f: impl Fn(i32) -> i32, g: impl Fn(i32) -> i32) {
    move |x| g(f(x))
}
fn main() {
    compose(|x| x + 1, |x| x * 2);
}
