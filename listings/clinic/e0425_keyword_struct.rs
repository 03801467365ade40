struct Load {
    cars: u32,
    walkers: u32,
}

fn main() {
    let ferry = |load: Load| load.cars * 12 + load.walkers * 3;
    let load = Load {
        cars: 2,
        walkers: 5,
    };
    println!("fares: {}", ferry(load));
}
