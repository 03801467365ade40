struct Ferry {
    cars: u32,
}

impl Ferry {
    fn report(&self, harbour: &str) -> String {
        self.load(harbour)
    }

    fn load(&self, harbour: &str) -> String {
        format!("{} cars to {harbour}", self.cars)
    }
}

fn main() {
    println!("{}", Ferry { cars: 9 }.report("Oban"));
}
