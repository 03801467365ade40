use std::rc::Rc;

fn main() {
    let mut strokes = 0;
    let ring: Rc<dyn FnMut()> = Rc::new(move || {
        strokes += 1;
        println!("stroke {strokes}");
    });
    ring();
}
