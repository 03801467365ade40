fn main() {
    let loud = |dish: &str| dish.to_uppercase();
    println!("{}", loud("soup"));

    let menu = ["roast", "salad"].map(|dish| dish.to_uppercase());
    println!("{menu:?}");
}
