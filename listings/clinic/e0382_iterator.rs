fn main() {
    let hours = vec![2, 5, 11, 14];
    let mut hours = hours.iter();
    let early: Vec<_> = hours.take_while(|hour| **hour < 9).collect();
    println!("{early:?}, then {:?}", hours.next());
}
