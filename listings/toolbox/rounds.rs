use std::iter::from_fn;

fn rounds(mut teams: u32) -> impl Iterator<Item = u32> {
    from_fn(move || {
        if teams <= 1 {
            return None;
        }
        teams /= 2;
        Some(teams)
    })
}

fn main() {
    for left in rounds(16) {
        println!("still in: {left}");
    }
    println!("rounds: {}", rounds(64).count());
}
