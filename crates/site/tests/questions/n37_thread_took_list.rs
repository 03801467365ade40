use std::thread;
fn main() {
    let names = vec!["Ada".to_string()];
    let handle = thread::spawn(move || println!("{}", names.len()));
    println!("{names:?}");
    handle.join().unwrap();
}
