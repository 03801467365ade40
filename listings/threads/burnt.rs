use std::sync::Mutex;
use std::{panic, thread};

fn main() {
    panic::set_hook(Box::new(|_| println!("the hook is called")));
    let served = Mutex::new(0);
    let cooked = thread::scope(|scope| {
        let cook = scope.spawn(|| {
            let mut served = served.lock().unwrap();
            *served += 1;
            panic!("the soup is burnt");
        });
        cook.join()
    });
    println!("join gives an error: {}", cooked.is_err());

    let lock = served.lock();
    println!("lock gives an error: {}", lock.is_err());
    let served = lock.unwrap_or_else(|poison| poison.into_inner());
    println!("served: {served}");
}
