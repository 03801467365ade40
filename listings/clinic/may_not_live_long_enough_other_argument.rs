fn choose(decide: impl for<'a> Fn(&'a str, &str) -> &'a str) {
    println!("{}", decide("tea", "coffee"));
}

fn main() {
    choose(|_first, second| second);
}
