fn main() {
    let mut v = vec![1, 2];
    let double = |x: &i32| *x *= 2;
    v.iter_mut().for_each(double);
    println!("{v:?}");
}
