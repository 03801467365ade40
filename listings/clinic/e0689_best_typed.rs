fn main() {
    let mut best: f64 = 0.0;
    let mut jump = |metres: f64| best = best.max(metres);
    jump(6.5);
    jump(6.1);
    println!("best: {best} m");
}
