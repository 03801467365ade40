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
    fn count(&mut self) {
        self.loaves += 1;
    }

    fn morning(&mut self) {
        self.oven.bake(|| self.count());
    }
}

fn main() {
    let (oven, loaves) = (Oven, 0);
    let mut bakery = Bakery { oven, loaves };
    bakery.morning();
    println!("loaves: {}", bakery.loaves);
}
