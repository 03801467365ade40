use std::thread;

fn develop(photo: &str) {
    thread::scope(|room| {
        room.spawn(move || println!("developing {photo}"));
    });
}

fn main() {
    let photo = String::from("harbour");
    develop(&photo);
    println!("{photo} goes on the wall");
}
