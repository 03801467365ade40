fn main() {
    let fine = |days: u32| (days > 3).then(|| (days - 3) * 10);
    println!("five days: {:?}", fine(5));
    println!("one day: {:?}", fine(1));
}
