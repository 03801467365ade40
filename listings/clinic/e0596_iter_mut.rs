struct Clock {
    minutes: u32,
}

impl Clock {
    fn tick(&mut self) {
        self.minutes += 1;
    }
}

fn main() {
    let mut clocks = vec![Clock { minutes: 59 }];
    clocks.iter_mut().for_each(|clock| clock.tick());
    println!("minutes: {}", clocks[0].minutes);
}
