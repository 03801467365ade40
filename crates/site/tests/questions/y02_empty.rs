fn main() {
    let fresh = || Vec::new();
    println!("{}", fresh().len());
}
