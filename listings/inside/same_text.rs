use std::any::{Any, type_name_of_val};

fn main() {
    let day = |km: u32| 4 + km * 2;
    let sunday = |km: u32| 4 + km * 2;

    let names = [type_name_of_val(&day), type_name_of_val(&sunday)];
    println!("same fare: {}", day(10) == sunday(10));
    println!("same name: {}", names[0] == names[1]);
    println!("same type: {}", day.type_id() == sunday.type_id());
}
