fn main() {
    let hours = vec![3, 5];
    let wages: Vec<u32> = hours.iter().map(|hour| hour * 20).collect();
    println!("{wages:?}");
}
