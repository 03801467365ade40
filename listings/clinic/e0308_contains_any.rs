fn main() {
    let closed = ["Mon", "Tue"];
    let days = [String::from("Mon"), String::from("Wed")];
    let open = days.iter().any(|day| !closed.contains(&day.as_str()));
    println!("open at all: {open}");
}
