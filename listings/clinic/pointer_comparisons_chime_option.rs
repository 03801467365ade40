fn loud(hour: u32) {
    println!("{hour} o'clock");
}

fn main() {
    let chime: Option<fn(u32)> = Some(loud);
    match chime {
        Some(ring) => ring(3),
        None => println!("the tower is silent"),
    }
}
