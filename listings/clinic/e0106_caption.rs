fn hang<F: Fn() -> &str>(caption: F) {
    println!("On the wall: {}", caption());
}

fn main() {
    let title = String::from("Sunflowers");
    hang(|| &title);
}
