struct Tea {
    price: f64,
}

fn main() {
    let mut teas = vec![Tea { price: 4.5 }, Tea { price: 2.0 }];
    teas.sort_by(|one, other| one.price.total_cmp(&other.price));
    println!("{}", teas[0].price);
}
