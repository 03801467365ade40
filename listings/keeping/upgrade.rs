use std::rc::Rc;

fn main() {
    let station = Rc::new(String::from("Bern"));
    let handle = Rc::downgrade(&station);
    let look = move || match handle.upgrade() {
        Some(station) => println!("welcome to {station}"),
        None => println!("the station is gone"),
    };

    look();
    drop(station);
    look();
}
