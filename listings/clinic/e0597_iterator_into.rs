fn door_signs() -> impl Iterator<Item = String> {
    let rooms = vec![101, 102];
    rooms.into_iter().map(|room| format!("Room {room}"))
}

fn main() {
    for sign in door_signs() {
        println!("{sign}");
    }
}
