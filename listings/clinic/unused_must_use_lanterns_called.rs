fn main() {
    let lanterns = 4;
    let light = || println!("lanterns lit: {lanterns}");
    light();
    println!("the ferry leaves");
}
