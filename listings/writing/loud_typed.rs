fn main() {
    let loud = |dish: &str| dish.to_uppercase();
    for dish in [String::from("soup"), String::from("curry")] {
        println!("typed: {}", loud(&dish));
    }

    let menu = ["roast", "salad"].map(|dish| dish.to_uppercase());
    println!("in the call: {menu:?}");
}
