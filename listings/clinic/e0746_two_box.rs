fn thermostat(wanted: i32, summer: bool) -> Box<dyn Fn(i32) -> bool> {
    if summer {
        return Box::new(|_| false);
    }
    Box::new(move |degrees| degrees < wanted)
}

fn main() {
    println!("heat at 18: {}", thermostat(20, true)(18));
}
