fn main() {
    let recipe = String::from("stir, wait, serve");
    let cook = move || println!("cook: {recipe}");
    cook();
    println!("shelf: {recipe}");
}
