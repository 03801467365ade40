fn main() {
    let sizes = [36, 41];
    let larger: Vec<i32> = sizes.iter().map(|size| size + 1);
    println!("{larger:?}");
}
