struct Guest {
    name: String,
}

fn main() {
    let names = ["Linus", "Ada"].map(String::from);
    let mut guests = names.map(|name| Guest { name });
    guests.sort_by(|left, right| left.name.cmp(&right.name));
    println!("first: {}", guests[0].name);
}
