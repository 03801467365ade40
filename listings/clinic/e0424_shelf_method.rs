struct Shelf {
    width: u32,
}

impl Shelf {
    fn fits(&self, books: &[u32]) -> usize {
        books.iter().filter(|book| **book < self.width).count()
    }
}

fn main() {
    let shelf = Shelf { width: 30 };
    println!("{} {}", shelf.width, shelf.fits(&[20, 40]));
}
