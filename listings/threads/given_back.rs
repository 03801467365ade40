use std::thread;

fn main() {
    let orders = vec!["soup", "bread"];
    let cook = thread::spawn(|| {
        for order in &orders {
            println!("cooking {order}");
        }
        orders
    });
    let orders = cook.join().unwrap();
    println!("bill for {}", orders.len());
}
