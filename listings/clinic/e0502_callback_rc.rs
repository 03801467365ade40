use std::rc::Rc;

struct Ferry {
    aboard: u32,
    on_stop: Vec<Rc<dyn Fn(&mut Ferry)>>,
}

impl Ferry {
    fn stop(&mut self) {
        for action in self.on_stop.clone() {
            action(self);
        }
    }
}

fn main() {
    let mut ferry = Ferry {
        aboard: 9,
        on_stop: vec![Rc::new(|ferry| ferry.aboard -= 4)],
    };
    ferry.stop();
    println!("aboard: {}", ferry.aboard);
}
