fn main() {
    let sum = |again, steps: u32| -> u32 {
        if steps == 0 {
            return 0;
        }
        steps + again(again, steps - 1)
    };
    println!("{}", sum(sum, 4));
}
