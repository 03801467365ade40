fn search(shelf: &str) -> impl Fn(&str) -> bool + use<> {
    move |title| shelf.contains(title)
}

fn main() {
    let shelf = String::from("Emma, Ulysses, Ivanhoe");
    let has = search(&shelf);
    println!("Emma: {}", has("Emma"));
}
