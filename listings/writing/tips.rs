fn main() {
    let tips = [Some(2), None, Some(3)];
    let cents = tips.map(|Some(euros)| euros * 100);
    println!("{cents:?}");
}
