fn main() {
    let names = vec![String::from("Ada"), String::from("Bo")];
    let short = names.iter().filter(|name| name.len() < 3);
    let short: Vec<String> = short.collect();
    println!("{short:?}");
}
