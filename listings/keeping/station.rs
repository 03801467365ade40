struct Station<'a> {
    on_news: Vec<Box<dyn FnMut(&str) + 'a>>,
}

impl<'a> Station<'a> {
    fn on(&mut self, listener: impl FnMut(&str) + 'a) {
        self.on_news.push(Box::new(listener));
    }

    fn announce(&mut self, news: &str) {
        for listener in self.on_news.iter_mut() {
            listener(news);
        }
    }
}

fn main() {
    let mut log = Vec::new();
    let mut station = Station { on_news: vec![] };
    station.on(|news| println!("board: {news}"));
    station.on(|news| log.push(news.to_string()));
    station.announce("train 9");
    station.announce("train 4");
    drop(station);
    println!("log: {}", log.len());
}
