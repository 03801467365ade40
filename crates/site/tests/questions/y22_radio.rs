struct Radio {
    volume: u8,
    listeners: Vec<Box<dyn Fn(&mut Radio)>>,
}

impl Radio {
    fn fire(&mut self) {
        self.listeners.iter().for_each(|l| l(self));
    }
}

fn main() {
    let mut r = Radio { volume: 3, listeners: vec![] };
    r.listeners.push(Box::new(|r| r.volume += 1));
    r.fire();
    println!("volume {}", r.volume);
}
