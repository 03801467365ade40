fn main() {
    let prefix = String::from("ab");
    let mut names = vec![String::from("abc"), String::from("xyz")];
    names.retain(|n| n.starts_with(prefix));
    println!("{names:?}");
}
