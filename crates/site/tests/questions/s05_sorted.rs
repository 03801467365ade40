fn main() {
    let mut list = vec![3, 1, 2];
    let top = list.sort_by(|a, b| b.cmp(a)).first();
    println!("{top:?}");
}
