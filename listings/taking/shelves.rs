struct Shelf {
    books: Vec<&'static str>,
    inner: Vec<Shelf>,
}

fn visit(shelf: &Shelf, act: &mut dyn FnMut(&str)) {
    for book in &shelf.books {
        act(book);
    }
    for inner in &shelf.inner {
        visit(inner, act);
    }
}

fn main() {
    let novels = Shelf {
        books: vec!["Emma", "Ulysses"],
        inner: vec![],
    };
    let hall = Shelf {
        books: vec!["Atlas"],
        inner: vec![novels],
    };

    let mut letters = 0;
    visit(&hall, &mut |book| letters += book.len());
    println!("letters: {letters}");
}
