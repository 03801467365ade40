fn water(beds: &[&str], can: Fn(&str)) {
    for bed in beds {
        can(bed);
    }
}

fn main() {
    water(&["roses", "leeks"], |bed| println!("water the {bed}"));
}
