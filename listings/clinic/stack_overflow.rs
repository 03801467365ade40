#[deny(unconditional_recursion)]
fn stairs(steps: u32) -> u32 {
    1 + stairs(steps / 2)
}

fn main() {
    println!("{} turns", stairs(9));
}
