fn play(score: &mut [u32; 2]) {
    let mut goal = |side: usize| score[side] += 1;

    goal(0);
    goal(1);
    goal(0);
}

fn main() {
    let mut score = [0, 0];
    play(&mut score);
    println!("{} to {}", score[0], score[1]);
}
