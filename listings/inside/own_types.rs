use std::any::Any;
use std::mem::size_of_val;

fn bus(km: u32) -> u32 {
    4 + km * 2
}

fn tram(km: u32) -> u32 {
    4 + km * 2
}

fn main() {
    let day = |km: u32| 4 + km * 2;
    let sunday = |km: u32| 4 + km * 2;
    let pointer: fn(u32) -> u32 = bus;

    println!("fares: {} {} {}", day(10), sunday(10), pointer(10));
    let closures = day.type_id() == sunday.type_id();
    let functions = bus.type_id() == tram.type_id();
    println!("closures, same type: {closures}");
    println!("functions, same type: {functions}");
    println!("a function: {} bytes", size_of_val(&bus));
    println!("a pointer: {} bytes", size_of_val(&pointer));
}
