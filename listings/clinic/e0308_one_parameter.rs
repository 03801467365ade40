fn both<F: Fn(u32) -> u32>(first: F, second: F) -> u32 {
    second(first(10))
}

fn main() {
    println!("{}", both(|price| price * 2, |price| price + 5));
}
