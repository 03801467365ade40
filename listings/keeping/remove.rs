use std::collections::BTreeMap;

#[derive(Default)]
struct Station {
    last: u32,
    on_news: BTreeMap<u32, Box<dyn FnMut(&str)>>,
}

impl Station {
    fn on(&mut self, listener: impl FnMut(&str) + 'static) -> u32 {
        self.last += 1;
        self.on_news.insert(self.last, Box::new(listener));
        self.last
    }

    fn announce(&mut self, news: &str) {
        for listener in self.on_news.values_mut() {
            listener(news);
        }
    }
}

fn main() {
    let mut station = Station::default();
    let board = station.on(|news| println!("board: {news}"));
    station.on(|news| println!("clock: {news}"));
    station.announce("train 9");
    station.on_news.remove(&board);
    station.announce("train 4");
}
