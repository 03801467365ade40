use std::thread;

fn main() {
    let tides = vec![3, 5, 2, 4];
    let morning = &tides[..2];
    let sum = thread::scope(|scope| {
        let sum = scope.spawn(|| morning.iter().sum::<u32>());
        sum.join().unwrap()
    });
    println!("{sum} meters");
}
