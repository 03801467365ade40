fn main() {
    let names = ["  ada ", "grace "];
    let tidy = names.into_iter().map(str::trim);
    let loud = tidy.map(str::to_uppercase);
    println!("{}", loud.collect::<Vec<_>>().join(", "));
}
