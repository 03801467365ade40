fn main() {
    let mut v = vec![1, 2, 3];
    let evens: Vec<i32> = v.retain(|x| x % 2 == 0).collect();
    println!("{evens:?}");
}
