fn main() {
    let bell = "Big Anna";
    let sounds: [(&str, Box<dyn Fn(u32) -> String>); 2] = [
        ("ring", Box::new(|stroke| format!("{bell}: {stroke}"))),
        ("rest", Box::new(|stroke| format!("silence: {stroke}"))),
    ];
    for (name, sound) in &sounds {
        println!("{name}: {}", sound(1));
    }
}
