fn main() {
    let ids = vec![3, 1];
    let pos = ids.iter().position(3);
    println!("{pos:?}");
}
