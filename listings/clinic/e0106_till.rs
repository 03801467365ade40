struct Till {
    on_sale: &dyn Fn(u32),
}

fn main() {
    let note = |cents| println!("sold for {cents}");
    let till = Till { on_sale: &note };
    (till.on_sale)(250);
}
