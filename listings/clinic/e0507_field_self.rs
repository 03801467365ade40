struct Alarm {
    ring: Box<dyn FnOnce() -> String>,
}

impl Alarm {
    fn go_off(self) -> String {
        (self.ring)()
    }
}

fn main() {
    let tune = String::from("cuckoo");
    let alarm = Alarm {
        ring: Box::new(move || tune),
    };
    println!("at seven: {}", alarm.go_off());
}
