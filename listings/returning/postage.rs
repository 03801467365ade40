type Price = Box<dyn Fn(u32) -> u32>;

fn postage(zone: u32) -> impl Fn(u32) -> Price {
    move |kilos| {
        let each = zone + kilos;
        Box::new(move |parcels| each * parcels)
    }
}

fn main() {
    let abroad = postage(5);
    let heavy = abroad(20);
    println!("one: {}", heavy(1));
    println!("three: {}", heavy(3));
}
