struct Lamp {
    lit: bool,
    toggle: Box<dyn Fn(&mut Lamp)>,
}

fn main() {
    let toggle = |lamp: &mut Lamp| lamp.lit = !lamp.lit;
    let mut lamp = Lamp {
        lit: false,
        toggle: Box::new(toggle),
    };
    (lamp.toggle)(&mut lamp);
    println!("{}", lamp.lit);
}
