fn weigh<F>(parcel: u32, scale: F) -> u32
where
    F: Fn<(u32,), Output = u32>,
{
    scale(parcel)
}

fn main() {
    println!("grams: {}", weigh(3, |kilos| kilos * 1000));
}
