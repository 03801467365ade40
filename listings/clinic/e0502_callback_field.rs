struct Ferry {
    aboard: u32,
    on_stop: Vec<Box<dyn Fn(&mut u32)>>,
}

impl Ferry {
    fn stop(&mut self) {
        for action in &self.on_stop {
            action(&mut self.aboard);
        }
    }
}

fn main() {
    let mut ferry = Ferry {
        aboard: 9,
        on_stop: vec![Box::new(|aboard| *aboard -= 4)],
    };
    ferry.stop();
    println!("aboard: {}", ferry.aboard);
}
