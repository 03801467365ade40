fn exchange(rate: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(move |crowns| crowns * rate)
}

fn main() {
    let to_pence = exchange(3);
    println!("{} pence", to_pence(20));
}
