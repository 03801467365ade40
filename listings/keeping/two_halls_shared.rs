use std::rc::Rc;

fn main() {
    let chime: Rc<dyn Fn()> = Rc::new(|| println!("Ding dong"));
    let halls = [Rc::clone(&chime), chime];
    for hall in &halls {
        hall();
    }
    println!("handles: {}", Rc::strong_count(&halls[0]));
}
