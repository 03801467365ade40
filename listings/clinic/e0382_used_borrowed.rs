fn main() {
    let recipe = String::from("stir, wait, serve");
    let cook = || println!("cook: {recipe}");
    cook();
    println!("shelf: {recipe}");
}
