fn main() {
    let square = |n: i32| {
        n * n;
    };
    let total: i32 = square(3) + 1;
    println!("{total}");
}
