use std::fmt::Display;

fn main() {
    let jar = "jar";
    let label = |item: impl Display| format!("{jar} {item}");
    println!("{}, {}", label("sugar"), label(500));
}
