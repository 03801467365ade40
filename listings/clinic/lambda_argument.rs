fn main() {
    let mut names = vec!["Cleopatra", "Ada"];
    names.sort_by_key(lambda name: name.len());
    println!("{names:?}");
}
