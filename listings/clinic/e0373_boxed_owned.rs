type Bell = Box<dyn Fn() -> String>;

fn main() {
    let bells: Vec<Bell> = (1..=3)
        .map(|hour| -> Bell { Box::new(move || "bim".repeat(hour)) })
        .collect();
    println!("at three: {}", bells[2]());
}
