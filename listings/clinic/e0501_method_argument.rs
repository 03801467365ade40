struct Well {
    litres: u32,
}

impl Well {
    fn draw(&mut self, litres: u32) {
        self.litres -= litres;
    }

    fn morning(&mut self) {
        let bucket = |well: &mut Well| well.draw(12);

        bucket(self);
        println!("left for the cows: {}", self.litres);
        bucket(self);
    }
}

fn main() {
    let mut well = Well { litres: 100 };
    well.morning();
    println!("left for the night: {}", well.litres);
}
