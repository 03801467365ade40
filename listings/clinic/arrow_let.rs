fn main() {
    let double = (n) => n * 2;
    println!("{}", double(3));
}
