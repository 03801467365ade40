fn main() {
    let weekend = true;
    let surcharge = 3;
    let fare: Box<dyn Fn(u32) -> u32> = if weekend {
        Box::new(|cars| cars * 9 + surcharge)
    } else {
        Box::new(|cars| cars * 9)
    };
    println!("two cars: {}", fare(2));
}
