fn main() {
    let pair = <T>|item: T| (item, 1);
    println!("{:?} {:?}", pair("tea"), pair(7));
}
