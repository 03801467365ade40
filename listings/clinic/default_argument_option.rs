fn main() {
    let greet = |name: &str, word: Option<&str>| {
        println!("{}, {name}", word.unwrap_or("Hello"));
    };
    greet("Ada", None);
    greet("Ben", Some("Bye"));
}
