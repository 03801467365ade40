use std::thread;

fn main() {
    let orders = vec!["soup", "bread"];
    let mut letters = 0;

    thread::scope(|scope| {
        scope.spawn(|| {
            for order in &orders {
                println!("cooking {order}");
            }
        });
        scope.spawn(|| letters = orders.concat().len());
    });
    println!("orders: {}", orders.len());
    println!("letters: {letters}");
}
