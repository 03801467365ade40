fn tag<'a>(from: &'a str, to: &'a str) -> Box<dyn Fn() -> String + 'a> {
    Box::new(move || format!("{from} to {to}"))
}

fn main() {
    let print = tag("Oslo", "Bergen");
    println!("{}", print());
}
