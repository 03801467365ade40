use std::mem::size_of_val;

fn main() {
    let (zone, base) = (2_u8, 4_u32);
    let city = String::from("Oslo");

    let nothing = |km: u32| 4 + km * 2;
    let reference = |km: u32| base + km * 2;
    let numbers = move |km: u32| base + km * u32::from(zone);
    let text = move |km: u32| format!("{km} km in {city}");

    println!("nothing: {} bytes", size_of_val(&nothing));
    println!("a reference: {} bytes", size_of_val(&reference));
    println!("a u8 and a u32: {} bytes", size_of_val(&numbers));
    println!("a String: {} bytes", size_of_val(&text));
}
