use std::fmt::Display;

fn stamp<T: Display>(content: T) {
    fn framed(text: T) {
        println!("[ {text} ]");
    }
    framed(content);
}

fn main() {
    stamp("fragile");
    stamp(2026);
}
