fn main() {
    let mut last = 0;
    let mut draw = || {
        last += 1;
        last
    };

    let mut seat = |name| println!("{name}: seat {}", draw());
    seat("Ada");
    seat("Bob");
    seat("Cleo");
}
