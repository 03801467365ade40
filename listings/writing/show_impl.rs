use std::fmt::Display;

fn main() {
    let show = |value: impl Display| println!("* {value}");

    show("soup");
    show(12);
}
