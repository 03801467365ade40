fn main() {
    let total = || 3;
    let sum: u32 = total;
    [1, 2].into_iter().for_each(|item| {
        item + sum
    });
}
