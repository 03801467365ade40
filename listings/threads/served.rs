use std::sync::Mutex;
use std::thread;

fn main() {
    let served = Mutex::new(0);
    let wait_tables = || {
        for _ in 0..1000 {
            *served.lock().unwrap() += 1;
        }
    };

    thread::scope(|scope| {
        scope.spawn(wait_tables);
        scope.spawn(wait_tables);
    });
    println!("served: {}", served.lock().unwrap());
}
