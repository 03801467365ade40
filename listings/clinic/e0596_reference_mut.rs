fn all_day<F: FnMut(u32)>(serve: &mut F) {
    for guests in [2, 6, 3] {
        serve(guests);
    }
}

fn main() {
    let mut soup = 20;
    let mut serve = |guests| soup -= guests;
    all_day(&mut serve);
    println!("bowls left: {soup}");
}
