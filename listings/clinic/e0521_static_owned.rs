struct Bus {
    listeners: Vec<Box<dyn Fn()>>,
}

impl Bus {
    fn on_stop(&mut self, listener: impl Fn() + 'static) {
        self.listeners.push(Box::new(listener));
    }
}

fn announce(bus: &mut Bus, stop: &str) {
    let stop = stop.to_string();
    bus.on_stop(move || println!("next stop {stop}"));
}

fn main() {
    let mut bus = Bus {
        listeners: Vec::new(),
    };
    announce(&mut bus, "Quay");
    bus.listeners[0]();
}
