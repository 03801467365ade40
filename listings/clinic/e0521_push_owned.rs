fn each_guest(list: &str, mut visit: impl FnMut(&str)) {
    for guest in list.split(", ") {
        visit(guest);
    }
}

fn main() {
    let mut guests = Vec::new();
    each_guest("Ada, Grace", |guest| guests.push(guest.to_owned()));
    println!("{guests:?}");
}
