trait Shop {
    fn on_sale(&self, tell: &dyn Fn(&str));
}

struct Bakery;

impl Shop for Bakery {
    fn on_sale(&self, tell: &dyn Fn(&str)) {
        tell("one loaf");
    }
}

fn main() {
    let shop: Box<dyn Shop> = Box::new(Bakery);
    shop.on_sale(&|sold| println!("sold {sold}"));
}
