use std::rc::Rc;

fn main() {
    let log = Rc::new(vec!["open"]);
    let shared = Rc::clone(&log);
    let note = move |word| shared.push(word);
    note("sale");
    println!("{log:?}");
}
