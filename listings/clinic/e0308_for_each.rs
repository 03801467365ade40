fn first_late(delays: &[u32]) -> Option<u32> {
    delays.iter().for_each(|delay| {
        if *delay > 10 {
            return Some(*delay);
        }
    });
    None
}

fn main() {
    println!("first delay: {:?}", first_late(&[3, 12, 40]));
}
