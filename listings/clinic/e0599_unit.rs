struct Alarm {
    steps: Vec<Box<dyn Fn()>>,
}

impl Alarm {
    fn step(mut self, step: impl Fn() + 'static) {
        self.steps.push(Box::new(step));
    }
}

fn main() {
    let alarm = Alarm { steps: vec![] };
    alarm.step(|| println!("ring")).step(|| println!("flash"));
}
