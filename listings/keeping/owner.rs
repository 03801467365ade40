#[derive(Default)]
struct Log {
    trains: u32,
}

#[derive(Default)]
struct Station {
    log: Log,
    on_news: Vec<Box<dyn FnMut(&mut Log, &str)>>,
}

impl Station {
    fn announce(&mut self, news: &str) {
        for listener in self.on_news.iter_mut() {
            listener(&mut self.log, news);
        }
    }
}

fn main() {
    let mut station = Station::default();
    let add = |log: &mut Log, _: &str| log.trains += 1;
    station.on_news.push(Box::new(add));
    station.announce("train 9");
    station.announce("train 4");
    println!("trains: {}", station.log.trains);
}
