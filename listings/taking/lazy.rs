fn tipped(price: u32) -> u32 {
    println!("tip for {price}");
    price + 1
}

fn main() {
    [3, 12].into_iter().map(tipped);
    println!("closed");
}
