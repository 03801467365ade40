fn postage(zone: u32, kilos: u32) -> impl Fn(u32) -> u32 {
    let each = zone + kilos;
    move |parcels| each * parcels
}

fn main() {
    let abroad = |kilos| postage(5, kilos);
    let heavy = abroad(20);
    println!("one: {}", heavy(1));
    println!("three: {}", heavy(3));
}
