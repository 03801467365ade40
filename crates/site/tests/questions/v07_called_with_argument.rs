fn main() {
    let rate = 0.19;
    let gross = |net: f64| {
        let tax = net * rate;
        net + tax
    }(80.0);
    println!("{gross}");
}
