struct Alarm {
    ring: Box<dyn Fn() -> String>,
}

impl Alarm {
    fn go_off(&self) -> String {
        (self.ring)()
    }
}

fn main() {
    let tune = String::from("cuckoo");
    let alarm = Alarm {
        ring: Box::new(move || tune.clone()),
    };
    println!("at seven: {}", alarm.go_off());
    println!("at eight: {}", alarm.go_off());
}
