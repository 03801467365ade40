fn main() {
    let mut towns = ["Split", "Bari"];
    towns.sort_by(|one, other| one.len() < other.len());
    println!("{towns:?}");
}
