use std::rc::Rc;

fn main() {
    let bonus = 2;
    let morning = Rc::new(|stars: u32| stars + bonus);
    let evening = Rc::clone(&morning);
    println!("same rule: {}", Rc::ptr_eq(&morning, &evening));
    println!("three stars: {}", evening(3));
}
