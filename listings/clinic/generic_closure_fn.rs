fn main() {
    fn pair<T>(item: T) -> (T, u32) {
        (item, 1)
    }
    println!("{:?} {:?}", pair("tea"), pair(7));
}
