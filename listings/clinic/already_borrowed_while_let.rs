use std::cell::RefCell;

fn main() {
    let errands = RefCell::new(vec!["buy stamps"]);
    let remember = |errand| errands.borrow_mut().push(errand);

    while let Some(errand) = errands.borrow_mut().pop() {
        println!("{errand}");
        if errand == "buy stamps" {
            remember("post the letter");
        }
    }
}
