fn main() {
    let mut names = vec!["Sophie", "Bo", "Ada"];
    names.sort_by_key(|name| name.len());
    println!("{names:?}");
}
