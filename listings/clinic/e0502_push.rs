fn main() {
    let mut seats = vec![1, 2];
    seats.iter().for_each(|seat| seats.push(seat + 10));
    println!("{seats:?}");
}
