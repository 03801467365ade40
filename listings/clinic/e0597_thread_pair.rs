use std::thread;

fn main() {
    let tides = vec![3, 5, 2, 4];
    let (morning, evening) = tides.split_at(2);
    let sum = thread::spawn(|| morning.iter().sum::<u32>());
    println!("{} meters", sum.join().unwrap());
    println!("{} tides follow", evening.len());
}
