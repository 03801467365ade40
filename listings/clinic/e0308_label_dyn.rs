use std::fmt::Display;

fn main() {
    let label = |thing: &dyn Display| format!("<{thing}>");
    println!("{}", label(&"parcel"));
    println!("{}", label(&12));
}
