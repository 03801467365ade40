fn each_degree(convert: impl Fn(f64) -> f64) {
    for celsius in [0.0, 20.0] {
        println!("{celsius} C: {} F", convert(celsius));
    }
}

fn main() {
    each_degree(|celsius| {
        celsius * 1.8 + 32.0;
    });
}
