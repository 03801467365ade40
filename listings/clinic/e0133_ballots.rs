static mut BALLOTS: Vec<&str> = Vec::new();

fn main() {
    let vote = |choice| unsafe { BALLOTS.push(choice) };
    vote("yes");
    vote("no");
}
