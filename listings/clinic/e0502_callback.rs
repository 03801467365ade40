struct Ferry {
    aboard: u32,
    on_stop: Vec<Box<dyn Fn(&mut Ferry)>>,
}

impl Ferry {
    fn stop(&mut self) {
        for action in &self.on_stop {
            action(self);
        }
    }
}

fn main() {
    let mut ferry = Ferry {
        aboard: 9,
        on_stop: vec![Box::new(|ferry| ferry.aboard -= 4)],
    };
    ferry.stop();
    println!("aboard: {}", ferry.aboard);
}
