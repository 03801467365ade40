struct Clock {
    hour: u32,
    on_hour: Option<Box<dyn FnMut(&mut Clock)>>,
}

impl Clock {
    fn strike(&mut self) {
        if let Some(mut ring) = self.on_hour.take() {
            ring(self);
            self.on_hour = Some(ring);
        }
    }
}

fn main() {
    let mut clock = Clock {
        hour: 11,
        on_hour: Some(Box::new(|clock| clock.hour += 1)),
    };
    clock.strike();
    println!("hour: {}", clock.hour);
}
