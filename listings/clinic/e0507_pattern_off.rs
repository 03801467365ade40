fn main() {
    let towns = vec![String::from("Oban"), String::from("Bergen")];
    let long = towns.iter().filter(|town| town.len() > 4);
    println!("{} long names", long.count());
}
