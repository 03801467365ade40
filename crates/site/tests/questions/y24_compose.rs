fn compose<F>(f: F, g: F) -> impl Fn(i32) -> i32
where
    F: Fn(i32) -> i32,
{
    move |x| g(f(x))
}

fn main() {
    let h = compose(|x| x + 1, |x| x * 2);
    println!("{}", h(3));
}
