fn twice(held: &str, count: impl Fn() -> usize) {
    println!("{held}: {} {}", count(), count());
}

fn main() {
    let mut coats = vec!["red", "blue"];
    twice("shared reference", || coats.len());

    let unique = &mut coats;
    twice("unique reference", move || unique.len());

    twice("value", move || coats.len());
}
