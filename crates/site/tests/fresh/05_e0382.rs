struct Pattern {
    caption_text: String,
    skeins: u32,
}

fn main() {
    let pattern = Pattern {
        caption_text: String::from("Striped scarf"),
        skeins: 2,
    };

    let scaled = move |attendees: u32| {
        println!(
            "{} for {attendees}: {} skeins",
            pattern.caption_text,
            pattern.skeins * attendees
        );
    };

    scaled(4);
    scaled(6);
    println!("that was {}", pattern.caption_text);
}
