fn main() {
    let mut seats = vec![1, 2];
    let more: Vec<i32> = seats.iter().map(|seat| seat + 10).collect();
    seats.extend(more);
    println!("{seats:?}");
}
