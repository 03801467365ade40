fn main() {
    let degrees = 31;
    let advice = if degrees > 25 {
        |room: &str| format!("{room}: close the blinds")
    } else {
        |room: &str| format!("{room}: open the blinds")
    };
    println!("{}", advice("kitchen"));
}
