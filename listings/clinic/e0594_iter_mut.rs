fn main() {
    let mut ages = vec![41, 7];
    ages.iter_mut().for_each(|age| *age += 1);
    println!("next year: {ages:?}");
}
