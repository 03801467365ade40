struct Lamp {
    switch: Fn(bool),
}

fn main() {
    let lamp = Lamp {
        switch: |on| println!("the lamp is on: {on}"),
    };
    (lamp.switch)(true);
}
