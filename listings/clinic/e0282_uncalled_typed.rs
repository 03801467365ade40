fn main() {
    let unchanged = |recipe: String| recipe;
    let soup = unchanged(String::from("onion soup"));
    println!("today: {soup}");
}
