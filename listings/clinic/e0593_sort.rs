fn main() {
    let mut names = vec!["Sophie", "Bo", "Ada"];
    names.sort_by(|name| name.len());
    println!("{names:?}");
}
