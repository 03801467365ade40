struct Well {
    litres: u32,
}

impl Well {
    fn draw(&mut self, litres: u32) {
        self.litres -= litres;
    }

    fn morning(&mut self) {
        let mut bucket = || self.draw(12);

        bucket();
        println!("left for the cows: {}", self.litres);
        bucket();
    }
}

fn main() {
    let mut well = Well { litres: 100 };
    well.morning();
    println!("left for the night: {}", well.litres);
}
