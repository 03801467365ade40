fn main() {
    let weekend = true;
    let surcharge = 3;
    let fare = if weekend {
        |cars: u32| cars * 9 + surcharge
    } else {
        |cars: u32| cars * 9
    };
    println!("two cars: {}", fare(2));
}
