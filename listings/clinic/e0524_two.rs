fn play(score: &mut [u32; 2]) {
    let mut home = || score[0] += 1;
    let mut away = || score[1] += 1;

    home();
    away();
    home();
}

fn main() {
    let mut score = [0, 0];
    play(&mut score);
    println!("{} to {}", score[0], score[1]);
}
