fn main() {
    let names = vec!["ada", "bo"];
    let list = names.iter().map(|name| name.to_uppercase()).join(", ");
    println!("{list}");
}
