fn main() {
    let twice = Some(4).and_then(|size| size * 2);
    println!("{twice:?}");
}
