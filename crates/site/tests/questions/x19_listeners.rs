struct Topic {
    subscribers: Vec<Box<dyn Fn(&str)>>,
}

impl Topic {
    fn subscribe(&mut self, f: Box<dyn Fn(&str)>) {
        self.subscribers.push(f);
    }

    fn unsubscribe(&mut self, f: &Box<dyn Fn(&str)>) {
        if let Some(pos) = self.subscribers.iter().position(|s| s == f) {
            self.subscribers.remove(pos);
        }
    }
}

fn main() {
    let mut news = Topic { subscribers: vec![] };
    news.subscribe(Box::new(|m| println!("A got {m}")));
    let other: Box<dyn Fn(&str)> = Box::new(|m| println!("B got {m}"));
    news.unsubscribe(&other);
    news.subscribers.iter().for_each(|s| s("hello"));
}
