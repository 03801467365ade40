use std::sync::Mutex;
use std::thread;

type Score = Mutex<Vec<String>>;

fn rhythm_instruments(sound: &str) -> impl Fn(&Score) {
    move |score| {
        for beat in 1..=2 {
            let bar = format!("beat {beat}: {sound}");
            score.lock().unwrap().push(bar);
        }
    }
}

fn main() {
    let score = Score::default();
    let bass = rhythm_instruments("Thud thud");
    let guitar = rhythm_instruments("Strum strum");
    thread::scope(|stage| {
        stage.spawn(|| bass(&score));
        stage.spawn(|| guitar(&score));
    });
    let mut bars = score.into_inner().unwrap();
    bars.sort();
    println!("{}", bars.join("\n"));
}
