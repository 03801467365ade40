use std::thread;

fn main() {
    let boats = vec!["Ada", "Bella"];
    thread::scope(|scope| {
        scope.spawn(|| println!("{}", boats.len()));
    });
    println!("all of them: {boats:?}");
}
