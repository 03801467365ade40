use std::thread;

fn main() {
    let mut guests = Vec::new();
    let doors = (1..=2).map(|door| thread::spawn(|| guests.push(door)));
    for door in doors {
        door.join().unwrap();
    }
    println!("{}", guests.len());
}
