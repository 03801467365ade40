fn door_signs() -> Vec<String> {
    let rooms = vec![101, 102];
    rooms.iter().map(|room| format!("Room {room}")).collect()
}

fn main() {
    for sign in door_signs() {
        println!("{sign}");
    }
}
