fn both<F, G>(first: F, second: G) -> u32
where
    F: Fn(u32) -> u32,
    G: Fn(u32) -> u32,
{
    second(first(10))
}

fn main() {
    println!("{}", both(|price| price * 2, |price| price + 5));
}
