fn main() {
    let turns = |mut steps: u32| {
        let mut turns = 0;
        while steps > 0 {
            steps /= 2;
            turns += 1;
        }
        turns
    };
    println!("{} turns", turns(9));
}
