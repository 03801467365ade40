fn main() {
    let mut tower = Vec::new();
    for hour in 1..=3 {
        tower.push(move || vec!["Dong"; hour].join(" "));
    }

    for strokes in &tower {
        println!("{}", strokes());
    }
}
