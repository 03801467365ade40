struct Oven {
    when_done: Option<Box<dyn FnOnce(u32)>>,
}

// ANCHOR: stop
impl Oven {
    fn stop(&mut self) {
        if let Some(tell) = self.when_done.take() {
            tell(45);
        }
    }
}
// ANCHOR_END: stop

fn main() {
    let mut oven = Oven { when_done: None };
    oven.when_done = Some(Box::new(|min| println!("{min} minutes")));
    oven.stop();
}
