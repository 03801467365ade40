struct Till<'a> {
    on_sale: &'a dyn Fn(u32),
}

fn main() {
    let note = |cents| println!("sold for {cents}");
    let till = Till { on_sale: &note };
    (till.on_sale)(250);
}
