fn main() {
    let price = 3;
    def total(pieces):
        goods = pieces * price
        return goods + 1
    println!("{}", total(2));
}
