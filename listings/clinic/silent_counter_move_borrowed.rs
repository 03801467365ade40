fn main() {
    let mut cars = 0;
    let mut board = || {
        cars += 1;
        cars
    };
    board();
    board();
    println!("inner: {}", board());
    println!("outer: {cars}");
}
