fn bells(sound: &'static str) -> impl Fn() -> Box<dyn Fn() + Send> {
    move || Box::new(move || println!("{sound}"))
}

fn main() {
    let bell = bells("ding")();
    std::thread::spawn(bell).join().unwrap();
}
