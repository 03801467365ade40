fn main() {
    let mut greeting = String::from("Good morning");
    let greet = |greeting: &str, name: &str| {
        println!("{greeting}, {name}");
    };

    greet(&greeting, "Ada");
    greeting = String::from("Good evening");
    greet(&greeting, "Ben");
    println!("last words: {greeting}");
}
