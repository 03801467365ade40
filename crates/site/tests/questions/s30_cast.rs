fn main() {
    let v: Vec<u32> = vec![1, 2, 3];
    let avg = v.iter().map(|x| x as f64).sum::<f64>() / v.len() as f64;
    println!("{avg}");
}
