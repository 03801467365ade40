fn main() {
    let ages = vec![41, 7];
    ages.iter().for_each(|age| *age += 1);
    println!("next year: {ages:?}");
}
