use std::thread;

fn main() {
    let mut served = 0;
    thread::scope(|scope| {
        scope.spawn(|| served += 1);
        scope.spawn(|| served += 1);
    });
    println!("served: {served}");
}
