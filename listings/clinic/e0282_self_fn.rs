fn main() {
    fn sum(steps: u32) -> u32 {
        if steps == 0 {
            return 0;
        }
        steps + sum(steps - 1)
    }
    println!("{}", sum(4));
}
