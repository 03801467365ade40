use std::sync::Arc;

struct Fee(Arc<Fn(u32) -> u32>);

fn main() {
    let fee = Fee(Arc::new(|cents| cents + 5));
    println!("{}", (fee.0)(100));
}
