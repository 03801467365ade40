fn main() {
    let line = "oak, elm";
    let trees = line.split(", ").map(|it| it.to_uppercase());
    let trees: Vec<&str> = trees.collect();
    println!("{trees:?}");
}
