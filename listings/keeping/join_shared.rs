use std::{cell::RefCell, rc::Rc};

#[derive(Default)]
struct Station {
    on_news: RefCell<Vec<Rc<dyn Fn(&str)>>>,
}

impl Station {
    fn on(&self, listener: impl Fn(&str) + 'static) {
        self.on_news.borrow_mut().push(Rc::new(listener));
    }

    fn announce(&self, news: &str) {
        let listeners = self.on_news.borrow().clone();
        for listener in listeners {
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
    station.announce("train 4");
}
