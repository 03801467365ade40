fn main() {
    let mut purse = 10;
    let mut pay = |coins| {
        let enough = purse >= coins;
        if enough {
            purse -= coins;
        }
        enough
    };

    while pay(3) {
        println!("one ride");
    }
}
