struct Timer {
    elapsed: u32,
    callbacks: Vec<Box<dyn Fn(u32)>>,
}

impl Timer {
    fn tick_all(&self, steps: u32) {
        (0..steps).for_each(|_| {
            self.elapsed += 1;
            for cb in &self.callbacks {
                cb(self.elapsed);
            }
        });
    }
}

fn main() {
    let mut timer = Timer { elapsed: 0, callbacks: Vec::new() };
    timer.callbacks.push(Box::new(|t| println!("tick {t}")));
    timer.tick_all(3);
}
