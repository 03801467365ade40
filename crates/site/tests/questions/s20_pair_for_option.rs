fn main() {
    let lines = vec!["a=1", "b"];
    let pairs: Vec<(&str, &str)> = lines
        .iter()
        .filter_map(|l| {
            let (k, v) = l.split_once('=')?;
            (k, v)
        })
        .collect();
    println!("{pairs:?}");
}
