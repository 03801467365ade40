fn main() {
    let steps = |recipe: [&str; 2]| recipe.len();
    println!("steps: {}", steps(["peel", "boil"]));
}
