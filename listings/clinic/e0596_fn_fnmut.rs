fn each_visitor(mut greet: impl FnMut(&'static str)) {
    greet("Ada");
    greet("Ben");
}

fn main() {
    let mut guest_book = Vec::new();
    each_visitor(|name| guest_book.push(name));
    println!("guest book: {}", guest_book.join(", "));
}
