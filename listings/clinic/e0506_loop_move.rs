fn main() {
    let mut hour = 1;
    let mut bells = Vec::new();
    while hour <= 3 {
        bells.push(move || format!("{hour} o'clock"));
        hour += 1;
    }

    for bell in &bells {
        println!("{}", bell());
    }
}
