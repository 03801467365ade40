fn main() {
    let greet = |name: &str| format!("hello {name}");
    println!("{}", greet("Ada"));
}
