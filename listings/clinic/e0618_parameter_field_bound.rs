struct Scale<F> {
    convert: F,
}

impl<F: Fn(f64) -> f64> Scale<F> {
    fn show(&self, grams: f64) {
        println!("{}", (self.convert)(grams));
    }
}

fn main() {
    Scale {
        convert: |grams: f64| grams / 25.0,
    }
    .show(100.0);
}
