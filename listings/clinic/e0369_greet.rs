fn main() {
    let greet = |name: &str| "hello, " + name;
    println!("{}", greet("Ada"));
}
