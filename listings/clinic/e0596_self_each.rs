struct Clock {
    minutes: u32,
    bells: Vec<Box<dyn Fn(u32)>>,
}

impl Clock {
    fn run(&self, minutes: u32) {
        (0..minutes).for_each(|_| {
            self.minutes += 1;
            self.bells.iter().for_each(|bell| bell(self.minutes));
        });
    }
}

fn main() {
    let ring: Box<dyn Fn(u32)> = Box::new(|n| println!("{n} o'clock"));
    let mut clock = Clock {
        minutes: 0,
        bells: vec![ring],
    };
    clock.run(3);
    clock.minutes = 0;
}
