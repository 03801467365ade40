fn main() {
    let recipe = String::from("stir, wait, serve");
    let cook = {
        let recipe = recipe.clone();
        move || println!("cook: {recipe}")
    };
    cook();
    println!("shelf: {recipe}");
}
