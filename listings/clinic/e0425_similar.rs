fn main() {
    let f = |n: u32| if n < 2 { 1 } else { n * f(n - 1) };
    println!("{}", f(4));
}
