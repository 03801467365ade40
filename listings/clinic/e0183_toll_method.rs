struct Toll {
    cents: u32,
}

impl Toll {
    fn due(&self, axles: u32) -> u32 {
        self.cents * axles
    }
}

fn main() {
    let booth = Toll { cents: 250 };
    let toll = |axles| booth.due(axles);
    println!("lorry: {}", toll(3));
}
