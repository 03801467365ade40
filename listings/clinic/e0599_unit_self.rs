struct Alarm {
    steps: Vec<Box<dyn Fn()>>,
}

impl Alarm {
    fn step(mut self, step: impl Fn() + 'static) -> Self {
        self.steps.push(Box::new(step));
        self
    }
}

fn main() {
    let alarm = Alarm { steps: vec![] };
    let alarm = alarm.step(|| println!("ring")).step(|| println!("!"));
    alarm.steps.iter().for_each(|step| step());
}
