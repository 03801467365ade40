use std::thread;

fn main() {
    let tides = vec![3, 5, 2, 4];
    let morning = &tides[..2];
    let sum = thread::spawn(move || morning.iter().sum::<u32>());
    println!("{} meters", sum.join().unwrap());
}
