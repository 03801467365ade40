fn main() {
    let mut probes: Vec<Box<dyn Fn(&str) -> bool>> = Vec::new();

    let settings = "min=8";
    if let Some((_, value)) = settings.split_once('=') {
        let minimum: usize = value.parse().unwrap();
        probes.push(Box::new(|password| password.len() >= minimum));
    }
    probes.push(Box::new(|password| password.contains('!')));

    let ok = probes.iter().all(|probe| probe("tr0ub4dor!"));
    println!("password accepted: {ok}");
}
