fn main() {
    let next = |light: &str| match light {
        "red" => Some("green"),
        "green" => "yellow",
        _ => None,
    };
    println!("{:?}", next("red"));
}
