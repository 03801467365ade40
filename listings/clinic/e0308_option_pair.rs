fn main() {
    let settings = ["gas=on", "light"];
    let pairs = settings.iter().filter_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name, value)
    });
    println!("{:?}", pairs.collect::<Vec<(&str, &str)>>());
}
