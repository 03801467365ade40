fn play(score: &mut [u32; 2]) {
    let [ours, theirs] = score;
    let mut home = || *ours += 1;
    let mut away = || *theirs += 1;

    home();
    away();
    home();
}

fn main() {
    let mut score = [0, 0];
    play(&mut score);
    println!("{} to {}", score[0], score[1]);
}
