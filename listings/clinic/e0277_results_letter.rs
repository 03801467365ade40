fn main() {
    let towns = ["Oslo", "Rome"];
    let letters = towns.iter().map(|town| town.chars().next());
    println!("{:?}", letters.collect::<Vec<char>>());
}
