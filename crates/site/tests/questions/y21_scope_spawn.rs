use std::thread;

fn main() {
    let pixels: Vec<u8> = (0..200).collect();
    let mid = pixels.len() / 2;
    let (left, right) = pixels.split_at(mid);
    let sum = thread::scope(|_s| {
        let a = thread::spawn(|| left.iter().map(|p| *p as u32).sum::<u32>());
        let b: u32 = right.iter().map(|p| *p as u32).sum();
        a.join().unwrap() + b
    });
    println!("brightness {sum}");
}
