fn main() {
    let mut temperatures = vec![18, -3, 21, 25, -8];

    // throw the frosty days away
    temperatures.iter().filter(|heat_level| **heat_level > 0);

    temperatures.sort();
    println!("warm days: {temperatures:?}");
}
