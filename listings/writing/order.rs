struct Extras {
    portions: u32,
    spice: u32,
}

impl Default for Extras {
    fn default() -> Self {
        Extras {
            portions: 1,
            spice: 0,
        }
    }
}

fn main() {
    let order = |dish, Extras { portions, spice }| {
        println!("{portions} {dish}, spice {spice}");
    };

    order("soup", Extras::default());
    let hot = Extras {
        spice: 2,
        ..Default::default()
    };
    order("curry", hot);
}
