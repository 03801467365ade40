fn main() {
    let lift = |floor: u32| Ok(floor * 2);
    println!("{:?}", lift(3));
}
