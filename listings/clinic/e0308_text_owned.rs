fn main() {
    let greet = |name: String| format!("hello {name}");
    println!("{}", greet("Ada".to_string()));
}
