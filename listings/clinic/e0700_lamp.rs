fn lamp(room: &str) -> impl Fn(u32) -> String + use<> {
    move |watts| format!("{room}: {watts} W")
}

fn main() {
    let mut room = String::from("attic");
    let report = lamp(&room);
    room.push_str(", north");
    println!("{}", report(40));
    println!("{room}");
}
