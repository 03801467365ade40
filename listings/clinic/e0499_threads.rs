use std::thread;

fn main() {
    let mut visitors = 0;
    thread::scope(|scope| {
        scope.spawn(|| visitors += 3);
        scope.spawn(|| visitors += 4);
    });
    println!("visitors: {visitors}");
}
