fn main() {
    let degrees = 31;
    let advice = |room: &str| {
        if degrees > 25 {
            format!("{room}: close the blinds")
        } else {
            format!("{room}: open the blinds")
        }
    };
    println!("{}", advice("kitchen"));
}
