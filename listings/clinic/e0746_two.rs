fn thermostat(wanted: i32, summer: bool) -> dyn Fn(i32) -> bool {
    if summer {
        return |_| false;
    }
    move |degrees| degrees < wanted
}

fn main() {
    println!("heat at 18: {}", thermostat(20, true)(18));
}
