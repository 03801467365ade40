use std::cell::LazyCell;

struct Report {
    letters: LazyCell<usize>,
}

fn main() {
    let text = String::from("sunny");
    let report = Report {
        letters: LazyCell::new(move || text.len()),
    };
    println!("letters: {}", *report.letters);
}
