struct Kennel {
    bowls: Vec<u32>,
    grams: u32,
}

impl Kennel {
    fn eaten(&mut self, bowl: u32) {
        self.grams += bowl;
    }

    fn feed(&mut self) {
        self.bowls.iter().for_each(|bowl| self.eaten(*bowl));
    }
}

fn main() {
    let mut kennel = Kennel {
        bowls: vec![250, 400],
        grams: 0,
    };
    kennel.feed();
    println!("eaten: {} grams", kennel.grams);
}
