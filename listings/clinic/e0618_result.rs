fn price(nights: u32) -> u32 {
    nights * 60
}

fn main() {
    let later = price(2);
    println!("two nights: {}", later());
}
