fn main() {
    let mut purse = 10;
    let mut pay = |coins| purse -= coins;

    while purse >= 3 {
        pay(3);
        println!("one ride");
    }
}
