use std::mem::size_of_val;

fn main() {
    let base = 4;
    let city = String::from("Oslo");

    let nothing = |km: i32| 4 + km * 2;
    let reference = |km: i32| base + km * 2;
    let number = move |km: i32| base + km * 2;
    let text = move |km: i32| format!("{km} km in {city}");

    println!("nothing: {} bytes", size_of_val(&nothing));
    println!("a reference: {} bytes", size_of_val(&reference));
    println!("an i32: {} bytes", size_of_val(&number));
    println!("a String: {} bytes", size_of_val(&text));
}
