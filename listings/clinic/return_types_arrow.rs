fn main() {
    let double = |price| => price * 2;
    println!("{}", double(3));
}
