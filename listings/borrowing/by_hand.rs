struct Sell<'a> {
    sold: &'a mut i32,
}

impl Sell<'_> {
    fn call(&mut self) {
        *self.sold += 1;
    }
}

fn main() {
    let mut sold = 0;
    let mut sell = Sell { sold: &mut sold };

    sell.call();
    sell.call();
    println!("sold: {sold}");
}
