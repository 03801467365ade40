fn evens(v: &Vec<i32>, k: i32) -> impl Iterator<Item = &i32> {
    v.iter().filter(|x| *x % k == 0)
}
fn main() {
    println!("{}", evens(&vec![1, 2], 2).count());
}
