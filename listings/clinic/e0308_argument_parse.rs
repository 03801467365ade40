fn main() {
    let fare = |zones: u32, name: &str| println!("{name}: {zones}");
    fare("3".parse().unwrap(), "Ada");
}
