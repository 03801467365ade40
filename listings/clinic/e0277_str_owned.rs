fn main() {
    let line = "oak, elm";
    let trees = line.split(',').map(|it| it.trim().to_string());
    let trees: Vec<String> = trees.collect();
    println!("{trees:?}");
}
