use std::fmt;

struct Board<F>(F);

impl<F: Fn() -> String> fmt::Display for Board<F> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}", (self.0)())
    }
}

fn main() {
    let departures = Board(|| "ferry at 9:40".to_string());
    println!("{departures}");
}
