fn twice(count: impl Fn() -> usize) -> usize {
    count() + count()
}

struct Shop {
    stock: Vec<String>,
}

impl Shop {
    fn count(self) -> usize {
        twice(move || self.stock.iter().count())
    }

    fn sorted(&self) -> usize {
        let sort = || {
            let mut all = self.stock.clone();
            all.sort();
            all.len()
        };
        sort()
    }
}

fn main() {
    let stock = vec![String::from("tea")];
    let shop = Shop { stock };
    println!("{} {}", shop.sorted(), shop.count());
}
