fn main() {
    let fresh = || Vec::<u32>::new();
    println!("{} items", fresh().len());
}
