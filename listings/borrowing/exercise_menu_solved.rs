struct Menu {
    prices: Vec<u32>,
    evening: bool,
}

impl Menu {
    fn surcharge(&self) -> u32 {
        if self.evening { 2 } else { 0 }
    }

    fn raise(&mut self) {
        let surcharge = self.surcharge();
        self.prices.iter_mut().for_each(|price| *price += surcharge);
    }
}

fn main() {
    let mut menu = Menu {
        prices: vec![6, 9, 4],
        evening: true,
    };
    menu.raise();
    println!("{:?}", menu.prices);
}
