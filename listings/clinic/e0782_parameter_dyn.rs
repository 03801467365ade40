fn water(beds: &[&str], can: &dyn Fn(&str)) {
    for bed in beds {
        can(bed);
    }
}

fn main() {
    water(&["roses", "leeks"], &|bed| println!("water the {bed}"));
}
