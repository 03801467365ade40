fn main() {
    let mut names = vec!["Sophie", "Bo", "Ada"];
    names.sort_by(|name, other| name.len().cmp(&other.len()));
    println!("{names:?}");
}
