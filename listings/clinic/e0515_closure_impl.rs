fn exchange(rate: u32) -> impl Fn(u32) -> u32 {
    move |crowns| crowns * rate
}

fn main() {
    let to_pence = exchange(3);
    println!("{} pence", to_pence(20));
}
