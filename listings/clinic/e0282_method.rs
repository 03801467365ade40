fn main() {
    let steps = |recipe| recipe.len();
    println!("steps: {}", steps(["peel", "boil"]));
}
