struct Lamp {
    switch: Box<dyn Fn(bool)>,
}

fn main() {
    let lamp = Lamp {
        switch: Box::new(|on| println!("the lamp is on: {on}")),
    };
    (lamp.switch)(true);
}
