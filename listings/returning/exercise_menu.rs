fn boxed<F>(price: F) -> Box<dyn Fn(u32) -> u32>
where
    F: Fn(u32) -> u32,
{
    Box::new(price)
}

fn main() {
    let sides = vec![2, 3];
    let whole = boxed(|soup| soup + sides[0]);
    let half = boxed(|soup| soup / 2 + sides[1]);
    for price in [whole, half] {
        println!("to pay: {}", price(6));
    }
}
