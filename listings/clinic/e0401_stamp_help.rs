use std::fmt::Display;

fn stamp<T: Display>(content: T) {
    fn framed<T>(text: T) {
        println!("[ {text} ]");
    }
    framed(content);
}

fn main() {
    stamp("fragile");
    stamp(2026);
}
