fn main() {
    let cities = vec!["  Oslo ", "LIMA", " Quito"];

    let cleaned: Vec<&str> = cities
        .iter()
        .map(|municipality| {
            let lowered = municipality.to_lowercase();
            lowered.trim()
        })
        .collect();

    println!("{cleaned:?}");
}
