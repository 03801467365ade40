fn main() {
    let guests = [2, 4, 3];
    let chairs = guests.into_iter().map(|party| *party + 1);
    println!("chairs: {}", chairs.sum::<i32>());
}
