fn main() {
    let square = |side: u32| side * side;
    println!("{} cm²", square(3) + 1);
}
