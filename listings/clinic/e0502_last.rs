fn main() {
    let mut hold = vec!["flour"];
    let last = || hold.last();
    hold.push("salt");
    println!("{:?}", last());
}
