use std::panic;

fn main() {
    panic::set_hook(Box::new(|_| println!("the hook is called")));
    for cooks in [2, 0] {
        match panic::catch_unwind(|| 6 / cooks) {
            Ok(orders) => println!("orders for each cook: {orders}"),
            Err(_) => println!("{cooks} cooks: an error"),
        }
    }
}
