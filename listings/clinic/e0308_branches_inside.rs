fn main() {
    let weekend = true;
    let surcharge = 3;
    let fare = |cars: u32| {
        if weekend {
            cars * 9 + surcharge
        } else {
            cars * 9
        }
    };
    println!("two cars: {}", fare(2));
}
