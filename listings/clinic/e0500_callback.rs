struct Radio {
    volume: u32,
    on_turn: Vec<Box<dyn Fn(&mut Radio)>>,
}

impl Radio {
    fn turn(&mut self) {
        self.on_turn.iter().for_each(|act| act(self));
    }
}

fn main() {
    let louder: Box<dyn Fn(&mut Radio)> = Box::new(|it| it.volume += 1);
    let mut radio = Radio {
        volume: 3,
        on_turn: vec![louder],
    };
    radio.turn();
    println!("volume {}", radio.volume);
}
