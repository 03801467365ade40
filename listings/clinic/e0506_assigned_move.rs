fn main() {
    let mut greeting = "Good morning";
    let greet = move |name| println!("{greeting}, {name}");

    greet("Ada");
    greeting = "Good evening";
    greet("Ben");
    println!("last words: {greeting}");
}
