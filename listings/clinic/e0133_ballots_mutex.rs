use std::sync::Mutex;

static BALLOTS: Mutex<Vec<&str>> = Mutex::new(Vec::new());

fn main() {
    let vote = |choice| BALLOTS.lock().unwrap().push(choice);
    vote("yes");
    vote("no");
    println!("ballots: {:?}", BALLOTS.lock().unwrap());
}
