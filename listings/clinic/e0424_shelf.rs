struct Shelf {
    width: u32,
}

impl Shelf {
    fn fits(books: &[u32]) -> usize {
        books.iter().filter(|book| **book < self.width).count()
    }
}

fn main() {
    let shelf = Shelf { width: 30 };
    println!("{} {}", shelf.width, Shelf::fits(&[20, 40]));
}
