use std::fmt::Display;

fn main() {
    let mut number = 0;
    let mut next = || {
        number += 1;
        number
    };
    fn slip<T: Display>(number: u32, value: T) {
        println!("slip {number}: {value}");
    }

    slip(next(), "soup");
    slip(next(), 12);
    slip(next(), "roast");
}
