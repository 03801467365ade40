fn each_guest<'a>(list: &'a str, mut visit: impl FnMut(&'a str)) {
    for guest in list.split(", ") {
        visit(guest);
    }
}

fn main() {
    let mut guests = Vec::new();
    each_guest("Ada, Grace", |guest| guests.push(guest));
    println!("{guests:?}");
}
