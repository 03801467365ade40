fn chapter_titles(volume: &str, tally: u32) -> Vec<String> {
    let prefix = format!("{volume}, chapter ");

    fn caption_text(serial: u32) -> String {
        prefix.clone() + &serial.to_string()
    }

    println!("{prefix}1 to {tally}:");
    (1..=tally).map(caption_text).collect()
}

fn main() {
    for caption_text in chapter_titles("Moby-Dick", 3) {
        println!("{caption_text}");
    }
}
