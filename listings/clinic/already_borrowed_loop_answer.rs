struct Timers {
    names: Vec<&'static str>,
}

impl Timers {
    fn each(&mut self, ring: impl Fn(&str) -> Option<&'static str>) {
        let names = self.names.iter();
        let next: Vec<_> = names.filter_map(|it| ring(it)).collect();
        self.names.extend(next);
    }
}

fn main() {
    let names = vec!["bread"];
    let mut timers = Timers { names };
    timers.each(|name| {
        println!("{name} is done");
        Some("cake")
    });
    println!("timers: {}", timers.names.join(", "));
}
