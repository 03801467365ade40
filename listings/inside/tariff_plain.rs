use std::mem::size_of_val;

fn main() {
    let night = true;
    let fare = if night {
        |km: u32| 4 + km * 3
    } else {
        |km: u32| 4 + km * 2
    };
    println!("night: {}", fare(10));
    println!("{} bytes", size_of_val(&fare));
}
