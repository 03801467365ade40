fn hang<'a, F: Fn() -> &'a str>(caption: F) {
    println!("On the wall: {}", caption());
}

fn main() {
    let title = String::from("Sunflowers");
    hang(|| &title);
}
