struct Toll {
    cents: u32,
}

impl FnOnce<(u32,)> for Toll {
    type Output = u32;

    fn call_once(self, (axles,): (u32,)) -> u32 {
        self.cents * axles
    }
}

fn main() {
    let toll = Toll { cents: 250 };
    println!("lorry: {}", toll(3));
}
