fn announce(text: impl Fn() -> String) {
    println!("loudspeaker: {}", text());
}

fn main() {
    let town = String::from("Oban");
    let text = move || format!("next stop {town}");
    announce(&text);
    println!("screen: {}", text());
}
