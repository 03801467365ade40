use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
struct Station {
    on_news: RefCell<Vec<Box<dyn Fn()>>>,
}

impl Drop for Station {
    fn drop(&mut self) {
        println!("the station is closed");
    }
}

fn main() {
    let station = Rc::new(Station::default());
    let handle = Rc::downgrade(&station);
    station.on_news.borrow_mut().push(Box::new(move || {
        if let Some(station) = handle.upgrade() {
            println!("listeners: {}", station.on_news.borrow().len());
        }
    }));

    for listener in station.on_news.borrow().iter() {
        listener();
    }
    drop(station);
    println!("end of main");
}
