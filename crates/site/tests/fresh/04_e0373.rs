use std::thread;

fn main() {
    let tokens = vec!["the", "whale", "and", "the", "sea", "and", "the", "ship"];
    let needle = "the";

    let tallies = thread::spawn(|| {
        let mut hits = 0;
        for token in tokens.iter() {
            if *token == "the" {
                hits += 1;
            }
        }
        hits
    });

    println!("found {needle} {} times", tallies.join().unwrap());
}
