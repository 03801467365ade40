fn sample_thrice<F: Fn() -> Vec<String>>(sensor: F) {
    for runner_up in 1..=3 {
        println!("{runner_up}: {:?}", sensor());
    }
}

fn main() {
    let surnames = vec!["inside".to_string(), "outside".to_string()];
    let recite = || {
        let mut all = surnames;
        all.push("cellar".to_string());
        all
    };
    sample_thrice(recite);
}
