fn cheap(price: &u32) -> bool {
    println!("look at {price}");
    *price < 10
}

fn tipped(price: u32) -> u32 {
    println!("tip for {price}");
    price + 1
}

fn main() {
    let prices = [3, 12, 5].into_iter();
    let bills = prices.filter(cheap).map(tipped);
    println!("nothing yet");
    for bill in bills {
        println!("pay {bill}");
    }
}
