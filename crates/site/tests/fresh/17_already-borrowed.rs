use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let inventory = Rc::new(RefCell::new(vec!["rope", "lamp", "map"]));

    let lose = {
        let inventory = Rc::clone(&inventory);
        move |widget: &str| inventory.borrow_mut().retain(|owned| *owned != widget)
    };

    for widget in inventory.borrow().iter() {
        println!("you look at the {widget}");
        if *widget == "lamp" {
            lose("lamp");
        }
    }
}
