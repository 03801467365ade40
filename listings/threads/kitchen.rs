use std::thread;

fn main() {
    let orders = vec!["soup", "bread"];
    let cook = thread::spawn(move || {
        for order in &orders {
            println!("cooking {order}");
        }
        orders.len()
    });
    println!("bill for {}", cook.join().unwrap());
}
