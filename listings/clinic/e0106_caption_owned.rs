fn hang<F: Fn() -> String>(caption: F) {
    println!("On the wall: {}", caption());
}

fn main() {
    let title = String::from("Sunflowers");
    hang(|| title.clone());
}
