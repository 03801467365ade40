use std::thread;

fn main() {
    let boats = vec!["Ada", "Bella"];
    let port = thread::spawn(move || println!("{}", boats.len()));
    port.join().unwrap();
    println!("all of them: {boats:?}");
}
