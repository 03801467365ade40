struct Oven;

impl Oven {
    fn bake(&mut self, on_done: impl FnOnce()) {
        on_done();
    }
}

struct Bakery {
    oven: Oven,
    loaves: u32,
}

impl Bakery {
    fn morning(&mut self) {
        self.oven.bake(|| self.loaves += 1);
    }
}

fn main() {
    let mut bakery = Bakery {
        oven: Oven,
        loaves: 0,
    };
    bakery.morning();
    println!("loaves: {}", bakery.loaves);
}
