use std::thread;

fn main() {
    let parcels = vec![12, 7, 30];

    thread::scope(|desk| {
        let scales = desk.spawn(|| parcels.iter().sum::<u32>());
        println!("weight: {}", scales.join().unwrap());
    });
    println!("parcels: {}", parcels.len());
}
