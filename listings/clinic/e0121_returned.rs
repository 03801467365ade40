fn exchange(rate: f64) -> _ {
    move |euros: f64| euros * rate
}

fn main() {
    let in_francs = exchange(0.95);
    println!("20 euros: {} francs", in_francs(20.0));
}
