fn search<'a>(shelf: &'a str) -> Box<dyn Fn(&str) -> bool + 'a> {
    Box::new(|title| shelf.contains(title))
}

fn main() {
    let shelf = String::from("Emma, Ulysses, Ivanhoe");
    let has = search(&shelf);
    println!("Emma: {}", has("Emma"));
}
