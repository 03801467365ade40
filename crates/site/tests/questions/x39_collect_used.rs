fn badge_ids(csv: &str) -> Option<u32> {
    let ids = csv
        .split(',')
        .filter_map(|f| f.trim().parse::<u32>().ok())
        .collect();
    ids.iter().copied().max()
}

fn main() {
    match badge_ids("17, 204, x, 88") {
        Some(id) => println!("highest badge {id}"),
        None => println!("no badges"),
    }
}
