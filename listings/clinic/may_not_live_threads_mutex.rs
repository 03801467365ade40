use std::sync::Mutex;
use std::thread;

fn main() {
    let guests = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for door in 1..=2 {
            let guests = &guests;
            scope.spawn(move || guests.lock().unwrap().push(door));
        }
    });
    println!("{}", guests.into_inner().unwrap().len());
}
