use std::cell::RefCell;

fn each_visitor(greet: impl Fn(&'static str)) {
    greet("Ada");
    greet("Ben");
}

fn main() {
    let guest_book = RefCell::new(Vec::new());
    each_visitor(|name| guest_book.borrow_mut().push(name));
    println!("guest book: {}", guest_book.borrow().join(", "));
}
