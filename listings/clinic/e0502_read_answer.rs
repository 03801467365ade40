fn main() {
    let mut hold = vec!["flour"];
    let mut load = |goods| {
        hold.push(goods);
        hold.join(", ")
    };

    println!("so far: {}", load("salt"));
    println!("at sea: {}", load("wine"));
}
