fn main() {
    let mut greeting = "Good morning";
    let greet = |greeting, name| println!("{greeting}, {name}");

    greet(greeting, "Ada");
    greeting = "Good evening";
    greet(greeting, "Ben");
    println!("last words: {greeting}");
}
