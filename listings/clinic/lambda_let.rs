fn main() {
    let double = lambda n: n * 2;
    println!("{}", double(3));
}
