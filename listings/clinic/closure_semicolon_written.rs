fn main() {
    let knock = |door: &str| println!("knock at {door}");
    knock("3a");
}
