fn main() {
    let greet = |name| { println!("hi {name}") }
    greet("a");
}
