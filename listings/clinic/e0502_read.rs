fn main() {
    let mut hold = vec!["flour"];
    let mut load = |goods| hold.push(goods);

    load("salt");
    println!("so far: {}", hold.join(", "));
    load("wine");
    println!("at sea: {}", hold.join(", "));
}
