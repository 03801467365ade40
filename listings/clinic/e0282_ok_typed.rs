fn main() {
    let lift = |floor: u32| -> Result<u32, String> { Ok(floor * 2) };
    println!("{:?}", lift(3));
}
