struct Station<'a> {
    trains: u32,
    on_news: Vec<Box<dyn FnMut(&str) + 'a>>,
}

impl Station<'_> {
    fn announce(&mut self, news: &str) {
        for listener in self.on_news.iter_mut() {
            listener(news);
        }
    }
}

fn main() {
    let mut station = Station {
        trains: 0,
        on_news: vec![],
    };
    let add = |_: &str| station.trains += 1;
    station.on_news.push(Box::new(add));
    station.announce("train 9");
}
