use std::sync::Arc;
use std::thread;

fn main() {
    let toll: Arc<dyn Fn(u32) -> u32> = Arc::new(|axles| axles * 4);
    let booths: Vec<_> = (2..4)
        .map(|axles| {
            let toll = Arc::clone(&toll);
            thread::spawn(move || toll(axles))
        })
        .collect();
    for booth in booths {
        println!("{}", booth.join().unwrap());
    }
}
