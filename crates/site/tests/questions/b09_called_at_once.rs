fn main() {
    let base = 2;
    let n = || {
        5 * base
    }();
    println!("{}", n + 1);
}
