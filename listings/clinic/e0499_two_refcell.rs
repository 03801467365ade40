use std::cell::RefCell;

fn main() {
    let queue = RefCell::new(vec!["Ada"]);
    let join = |name| queue.borrow_mut().push(name);
    let serve = || queue.borrow_mut().remove(0);

    join("Ben");
    println!("served: {}", serve());
    join("Cleo");
    println!("waiting: {}", queue.borrow().join(", "));
}
