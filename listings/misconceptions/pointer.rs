fn main() {
    let double = |beats: u32| beats * 2;
    println!("closure: {} bytes", size_of_val(&double));

    let pointer: fn(u32) -> u32 = double;
    println!("pointer: {} bytes", size_of_val(&pointer));
}
