use std::any::type_name_of_val;

fn main() {
    let day = |km: u32| 4 + km * 2;
    println!("fare: {}", day(10));

    let name = type_name_of_val(&day);
    // The crate's name comes first, and is left out.
    let (_, name) = name.split_once("::").unwrap();
    println!("name: {name}");
}
