struct Clock {
    hour: u32,
    on_hour: Option<Box<dyn FnMut(&mut Clock)>>,
}

impl Clock {
    fn strike(&mut self) {
        if let Some(ring) = &mut self.on_hour {
            ring(self);
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
