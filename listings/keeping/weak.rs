use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
struct Station {
    on_news: RefCell<Vec<Rc<dyn Fn()>>>,
}

impl Drop for Station {
    fn drop(&mut self) {
        println!("the station is closed");
    }
}

fn main() {
    let station = Rc::new(Station::default());
    let handle = Rc::downgrade(&station);
    station.on_news.borrow_mut().push(Rc::new(move || {
        if let Some(station) = handle.upgrade() {
            println!("listeners: {}", station.on_news.borrow().len());
        }
    }));

    let listeners = station.on_news.borrow().clone();
    for listener in listeners {
        listener();
    }
    drop(station);
    println!("end of main");
}
