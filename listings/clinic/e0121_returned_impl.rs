fn exchange(rate: f64) -> impl Fn(f64) -> f64 {
    move |euros: f64| euros * rate
}

fn main() {
    let in_francs = exchange(0.95);
    println!("20 euros: {} francs", in_francs(20.0));
}
