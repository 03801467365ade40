fn main() {
    let price = 3;
    let total = |pieces| {
        let goods = pieces * price;
        goods + 1
    };
    println!("{}", total(2));
}
