use std::thread;

fn main() {
    let parcels = vec![12, 7, 30];

    let scales = thread::spawn(|| parcels.iter().sum::<u32>());
    println!("weight: {}", scales.join().unwrap());
}
