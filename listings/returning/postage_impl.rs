fn postage(zone: u32) -> impl Fn(u32) -> impl Fn(u32) -> u32 {
    move |kilos| {
        let each = zone + kilos;
        move |parcels| each * parcels
    }
}

fn main() {
    println!("one: {}", postage(5)(20)(1));
}
