fn main() {
    let stops = [String::from("Quay"), String::from("Mill")];
    let route = stops
        .iter()
        .fold(String::from("Depot"), |all, stop| all + stop);
    println!("{route}");
    let listed = stops.iter().fold(String::from("Depot"), |all, stop| {
        all + &format!(", {stop}")
    });
    println!("{listed}");
}
