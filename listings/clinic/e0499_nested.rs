fn twice(mut wash: impl FnMut(u32) -> u32, stains: u32) -> u32 {
    wash(wash(stains))
}

fn main() {
    let mut soap = 10;
    let wash = |stains| {
        soap -= 3;
        stains / 2
    };
    println!("stains: {}", twice(wash, 40));
    println!("soap: {soap}");
}
