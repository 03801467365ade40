use std::cell::LazyCell;

struct Report {
    letters: LazyCell<usize, Box<dyn FnOnce() -> usize>>,
}

fn main() {
    let text = String::from("sunny");
    let report = Report {
        letters: LazyCell::new(Box::new(move || text.len())),
    };
    println!("letters: {}", *report.letters);
}
