use std::cell::RefCell;

struct Timers {
    names: RefCell<Vec<&'static str>>,
}

impl Timers {
    fn add(&self, name: &'static str) {
        self.names.borrow_mut().push(name);
    }

    fn each(&self, ring: impl Fn(&str)) {
        let names = self.names.borrow().clone();
        for name in names {
            ring(name);
        }
    }
}

fn main() {
    let names = RefCell::new(vec!["bread"]);
    let timers = Timers { names };
    timers.each(|name| {
        println!("{name} is done");
        timers.add("cake");
    });
    println!("timers: {}", timers.names.borrow().join(", "));
}
