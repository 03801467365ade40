use std::{cell::RefCell, rc::Rc};

#[derive(Default)]
struct Station {
    on_news: RefCell<Vec<Box<dyn Fn(&str)>>>,
}

impl Station {
    fn on(&self, listener: impl Fn(&str) + 'static) {
        self.on_news.borrow_mut().push(Box::new(listener));
    }

    fn announce(&self, news: &str) {
        for listener in self.on_news.borrow().iter() {
            listener(news);
        }
    }
}

fn main() {
    let station = Rc::new(Station::default());
    let handle = Rc::clone(&station);
    station.on(move |news| {
        println!("first heard {news}");
        handle.on(|news| println!("late heard {news}"));
    });
    station.announce("train 9");
}
