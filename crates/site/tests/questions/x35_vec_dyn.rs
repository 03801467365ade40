struct Thermostat {
    listeners: Vec<dyn Fn(&str)>,
}

impl Thermostat {
    fn emit(&self, what: &str) {
        for l in &self.listeners {
            l(what);
        }
    }
}

fn main() {
    let mut t = Thermostat { listeners: Vec::new() };
    t.listeners.push(Box::new(|e| println!("LOG {e}")));
    t.emit("heating on");
}
