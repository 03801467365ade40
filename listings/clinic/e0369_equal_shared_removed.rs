use std::rc::Rc;

fn main() {
    let bell: Rc<dyn Fn()> = Rc::new(|| println!("ding"));
    let mut listeners = vec![Rc::clone(&bell)];
    listeners.retain(|it| *it != bell);
    println!("left: {}", listeners.len());
}
