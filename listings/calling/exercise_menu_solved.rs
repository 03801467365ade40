fn main() {
    let soups = vec!["leek", "lentil"];
    let announce = || {
        for soup in &soups {
            println!("today: {soup}");
        }
    };

    announce();
    announce();
}
