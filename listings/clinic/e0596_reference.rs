fn all_day<F: FnMut(u32)>(serve: &F) {
    for guests in [2, 6, 3] {
        serve(guests);
    }
}

fn main() {
    let mut soup = 20;
    let serve = |guests| soup -= guests;
    all_day(&serve);
    println!("bowls left: {soup}");
}
