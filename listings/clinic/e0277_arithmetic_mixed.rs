fn main() {
    let lengths: Vec<u32> = vec![7, 4];
    let half: Vec<f64> = lengths.iter().map(|it| it / 2.0).collect();
    println!("{half:?}");
}
