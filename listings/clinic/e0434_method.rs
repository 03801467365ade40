struct Ferry {
    cars: u32,
}

impl Ferry {
    fn report(&self, harbour: &str) -> String {
        fn load() -> String {
            format!("{} cars to {harbour}", self.cars)
        }
        load()
    }
}

fn main() {
    println!("{}", Ferry { cars: 9 }.report("Oban"));
}
