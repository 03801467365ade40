fn stairs(steps: u32) -> u32 {
    if steps == 0 {
        return 0;
    }
    1 + stairs(steps / 2)
}

fn main() {
    println!("{} turns", stairs(9));
}
