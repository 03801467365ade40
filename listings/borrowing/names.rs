fn main() {
    let mut names = Vec::new();
    let mut sell = |name| names.push(name);

    sell("Ada");
    sell("Ben");
    println!("sold to: {}", names.join(", "));
}
