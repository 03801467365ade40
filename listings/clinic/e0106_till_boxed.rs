struct Till {
    on_sale: Box<dyn Fn(u32)>,
}

fn main() {
    let note = |cents| println!("sold for {cents}");
    let till = Till {
        on_sale: Box::new(note),
    };
    (till.on_sale)(250);
}
