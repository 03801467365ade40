fn main() {
    let mut cars = 0;
    let mut board = move || {
        cars += 1;
        cars
    };
    board();
    board();
    println!("inner: {}", board());
    println!("outer: {cars}");
}
