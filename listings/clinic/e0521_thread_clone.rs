use std::thread::{self, JoinHandle};

fn develop(photo: &str) -> JoinHandle<()> {
    let photo = photo.to_owned();
    thread::spawn(move || println!("developing {photo}"))
}

fn main() {
    let photo = String::from("harbour");
    develop(&photo).join().unwrap();
    println!("{photo} goes on the wall");
}
