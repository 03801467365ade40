use std::cell::RefCell;

fn main() {
    let errands = RefCell::new(vec!["buy stamps"]);
    let remember = |errand| errands.borrow_mut().push(errand);
    let next = || errands.borrow_mut().pop();

    while let Some(errand) = next() {
        println!("{errand}");
        if errand == "buy stamps" {
            remember("post the letter");
        }
    }
}
