fn lamp(room: &str) -> impl Fn(u32) -> String + use<'_> {
    move |watts| format!("{room}: {watts} W")
}

fn main() {
    let mut room = String::from("attic");
    let report = lamp(&room);
    println!("{}", report(40));
    drop(report);
    room.push_str(", north");
    println!("{room}");
}
