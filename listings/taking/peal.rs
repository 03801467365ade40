fn peal(bells: &[&dyn Fn(u32)]) {
    for stroke in 1..=2 {
        for bell in bells {
            bell(stroke);
        }
    }
}

fn main() {
    let name = String::from("Maria");
    let named = |stroke: u32| println!("{name} {stroke}");
    let plain = |stroke: u32| println!("ding {stroke}");
    peal(&[&named, &plain]);
}
