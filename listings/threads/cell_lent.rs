use std::cell::Cell;
use std::thread;

fn main() {
    let served = Cell::new(1);
    thread::scope(|scope| {
        scope.spawn(|| served.set(2));
    });
    println!("served: {}", served.get());
}
