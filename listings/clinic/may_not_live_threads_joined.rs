use std::thread;

fn main() {
    let doors = (1..=2).map(|door| thread::spawn(move || door * 10));
    let doors: Vec<_> = doors.collect();
    let guests = doors.into_iter().map(|door| door.join().unwrap());
    let guests: Vec<_> = guests.collect();
    println!("{guests:?}");
}
