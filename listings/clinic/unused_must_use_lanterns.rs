fn main() {
    let lanterns = 4;
    || println!("lanterns lit: {lanterns}");
    println!("the ferry leaves");
}
