fn main() {
    let hours = vec![2, 5, 11, 14];
    let mut hours = hours.iter();
    let early = hours.by_ref().take_while(|hour| **hour < 9);
    let early: Vec<_> = early.collect();
    println!("{early:?}, then {:?}", hours.next());
}
