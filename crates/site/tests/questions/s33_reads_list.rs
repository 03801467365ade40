fn main() {
    let mut buf = vec![1];
    let first = || &buf[0];
    buf.push(2);
    println!("{}", first());
}
