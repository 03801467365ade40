fn twice(count: impl Fn() -> usize) -> usize {
    count() + count()
}

struct Shop {
    stock: Vec<String>,
}

impl Shop {
    fn count(self) -> usize {
        twice(move || self.stock.into_iter().count())
    }
}

fn main() {
    let stock = vec![String::from("tea")];
    println!("{}", Shop { stock }.count());
}
