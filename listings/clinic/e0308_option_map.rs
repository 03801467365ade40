fn main() {
    let twice = Some(4).map(|size| size * 2);
    println!("{twice:?}");
}
