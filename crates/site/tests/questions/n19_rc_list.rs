use std::rc::Rc;
fn main() {
    let log = Rc::new(Vec::new());
    let l = Rc::clone(&log);
    let add = move |s: String| l.push(s);
    add("a".into());
    println!("{log:?}");
}
