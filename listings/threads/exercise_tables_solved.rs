use std::thread;

fn main() {
    let mut waiters = Vec::new();
    for table in 1..=3 {
        waiters.push(thread::spawn(move || {
            let seats = table * 2;
            format!("table {table}: {seats} plates")
        }));
    }
    for waiter in waiters {
        println!("{}", waiter.join().unwrap());
    }
}
