fn main() {
    let monthly = vec![310, 280, 455, 120];
    let total: i32 = monthly.iter().fold(|sum, x| sum + x, 0);
    println!("spent {total} in {} months", monthly.len());
    if total > 1000 {
        println!("over budget");
    }
}
