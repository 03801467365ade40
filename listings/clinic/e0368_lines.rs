fn main() {
    let tickets = [3, 1, 4];
    let sold = tickets.iter().scan(0, |sum, count| {
        sum += count;
        Some(*sum)
    });
    println!("{:?}", sold.collect::<Vec<i32>>());
}
