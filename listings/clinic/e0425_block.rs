fn main() {
    let degrees = 31;
    if degrees > 25 {
        let advice = |room: &str| format!("{room}: close the blinds");
    } else {
        let advice = |room: &str| format!("{room}: open the blinds");
    }
    println!("{}", advice("kitchen"));
}
