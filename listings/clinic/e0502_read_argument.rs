fn main() {
    let mut hold = vec!["flour"];
    let load = |hold: &mut Vec<_>, goods| hold.push(goods);

    load(&mut hold, "salt");
    println!("so far: {}", hold.join(", "));
    load(&mut hold, "wine");
    println!("at sea: {}", hold.join(", "));
}
