struct Clock {
    hour: u32,
    on_hour: Option<Box<dyn FnMut(&mut u32)>>,
}

impl Clock {
    fn strike(&mut self) {
        if let Some(ring) = &mut self.on_hour {
            ring(&mut self.hour);
        }
    }
}

fn main() {
    let mut clock = Clock {
        hour: 11,
        on_hour: Some(Box::new(|hour| *hour += 1)),
    };
    clock.strike();
    println!("hour: {}", clock.hour);
}
