fn counter(first: u32) -> impl FnMut() -> u32 {
    let mut upcoming = first;
    move || {
        upcoming += 1;
        upcoming - 1
    }
}

fn window(name: &str, mut draw: impl FnMut() -> u32) {
    println!("{name}: {}, {}", draw(), draw());
}

fn main() {
    let mut draw = counter(100);
    window("north", &mut draw);
    window("south", &mut draw);
}
