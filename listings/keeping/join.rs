use std::mem::take;

#[derive(Default)]
struct Station {
    on_news: Vec<Box<dyn FnMut(&mut Station, &str)>>,
}

impl Station {
    fn announce(&mut self, news: &str) {
        let mut listeners = take(&mut self.on_news);
        for listener in listeners.iter_mut() {
            listener(self, news);
        }
        listeners.append(&mut self.on_news);
        self.on_news = listeners;
    }
}

fn main() {
    let mut station = Station::default();
    station.on_news.push(Box::new(|station, news| {
        println!("first heard {news}");
        station.on_news.push(Box::new(|_, news| {
            println!("late heard {news}");
        }));
    }));
    station.announce("train 9");
    station.announce("train 4");
}
