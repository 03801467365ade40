fn main() {
    let names = vec![String::from("Ada"), String::from("Bo")];
    let loud = names.into_iter().map(|name| format!("{name}!"));
    let loud: Vec<String> = loud.collect();
    println!("{loud:?}");
}
