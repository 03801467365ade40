fn rhythm_instrument(sound: &str) -> impl Fn(usize) {
    move |times| println!("{}", [sound].repeat(times).join(" "))
}

fn main() {
    let guitar = rhythm_instrument("Strum");
    guitar(1);
    guitar(3);
}
