fn money_changers(rates: Vec<f64>) -> Vec<impl Fn(f64) -> f64> {
    let changer = |rate| move |euros: f64| euros * rate;
    rates.into_iter().map(changer).collect()
}

fn main() {
    for change in money_changers(vec![0.95, 7.5]) {
        println!("20 euros: {}", change(20.0));
    }
}
