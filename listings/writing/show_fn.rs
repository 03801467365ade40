use std::fmt::Display;

fn main() {
    fn show<T: Display>(mark: &str, value: T) {
        println!("{mark} {value}");
    }
    let mark = "*";

    show(mark, "soup");
    show(mark, 12);
}
