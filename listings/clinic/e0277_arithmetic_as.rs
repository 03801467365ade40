fn main() {
    let lengths: Vec<u32> = vec![7, 4];
    let half = lengths.iter().map(|it| f64::from(*it) / 2.0);
    println!("{:?}", half.collect::<Vec<f64>>());
}
