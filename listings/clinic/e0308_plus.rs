fn main() {
    let stops = [String::from("Quay"), String::from("Mill")];
    let route = stops
        .iter()
        .fold(String::from("Depot"), |all, stop| all + stop.clone());
    println!("{route}");
}
