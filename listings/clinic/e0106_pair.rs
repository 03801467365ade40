fn tag(from: &str, to: &str) -> Box<dyn Fn() -> String + '_> {
    Box::new(move || format!("{from} to {to}"))
}

fn main() {
    let print = tag("Oslo", "Bergen");
    println!("{}", print());
}
