fn first_late(delays: &[u32]) -> Option<u32> {
    for delay in delays {
        if *delay > 10 {
            return Some(*delay);
        }
    }
    None
}

fn main() {
    println!("first delay: {:?}", first_late(&[3, 12, 40]));
}
