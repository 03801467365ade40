fn main() {
    let double = |n: u32| -> u32 n * 2;
    println!("{}", double(3));
}
