fn thermostat(wanted: i32) -> dyn Fn(i32) -> bool {
    move |degrees| degrees < wanted
}

fn main() {
    println!("heat at 18: {}", thermostat(20)(18));
}
