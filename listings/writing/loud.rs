fn main() {
    let loud = |dish| dish.to_uppercase();
    println!("{}", loud("soup"));
}
