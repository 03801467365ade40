fn main() {
    let dearer = |price| price + 1;
}
