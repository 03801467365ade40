use std::fmt;

impl<F: Fn() -> String> fmt::Display for F {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}", self())
    }
}

fn main() {
    let departures = || "ferry at 9:40".to_string();
    println!("{departures}");
}
