use std::thread;
fn main() {
    let data = vec![1, 2, 3];
    thread::scope(|s| { for i in 0..3 { s.spawn(|| println!("{}", data[i])); } });
}
