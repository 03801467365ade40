struct Shop {
    stock: Vec<String>,
}

impl Shop {
    fn sorted(&self) -> usize {
        let sort = || {
            let mut all = self.stock;
            all.sort();
            all.len()
        };
        sort()
    }
}

fn main() {
    let stock = vec![String::from("tea")];
    println!("{}", Shop { stock }.sorted());
}
