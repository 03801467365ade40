fn main() {
    let mut best = 0;
    let update = |n: i32| {
        if n > best {
            best = n
        }
    };
    [1, 5, 2].into_iter().for_each(update);
    update(9);
    println!("{best}");
}
