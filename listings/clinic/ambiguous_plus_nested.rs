fn bells(sound: &'static str) -> impl Fn() -> impl Fn() + Send {
    move || move || println!("{sound}")
}

fn main() {
    let bell = bells("ding")();
    std::thread::spawn(bell).join().unwrap();
}
