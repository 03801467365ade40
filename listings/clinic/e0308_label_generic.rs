use std::fmt::Display;

fn label(thing: impl Display) -> String {
    format!("<{thing}>")
}

fn main() {
    println!("{}", label("parcel"));
    println!("{}", label(12));
}
