fn first_late(delays: &[u32]) -> Option<u32> {
    delays.iter().copied().find(|delay| *delay > 10)
}

fn main() {
    println!("first delay: {:?}", first_late(&[3, 12, 40]));
}
