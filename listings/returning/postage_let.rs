fn main() {
    let postage = |zone: u32| {
        move |kilos: u32| {
            let each = zone + kilos;
            move |parcels: u32| each * parcels
        }
    };

    let heavy = postage(5)(20);
    println!("one: {}, {} bytes", heavy(1), size_of_val(&heavy));
}
