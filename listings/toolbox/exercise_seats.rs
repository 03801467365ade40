fn main() {
    let mut last = 0;
    let mut draw = || {
        last += 1;
        last
    };

    let number = draw();
    let seat = |name| println!("{name}: seat {number}");
    seat("Ada");
    seat("Bob");
    seat("Cleo");
}
