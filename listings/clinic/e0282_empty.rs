fn main() {
    let fresh = || Vec::new();
    println!("{} items", fresh().len());
}
