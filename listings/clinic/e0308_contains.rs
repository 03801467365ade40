fn main() {
    let closed = ["Mon", "Tue"];
    let days = [String::from("Mon"), String::from("Wed")];
    let open = days.iter().any(|day| !closed.contains(day));
    println!("open at all: {open}");
}
