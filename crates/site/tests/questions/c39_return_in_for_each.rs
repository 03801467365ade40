fn first_late_train(delays: &[(String, u32)]) -> Option<String> {
    delays.iter().for_each(|(name, minutes)| {
        if *minutes > 10 {
            return Some(name.clone());
        }
    });
    None
}

fn main() {
    let delays = vec![("IC 12".to_string(), 3), ("RE 7".to_string(), 25)];
    println!("{:?}", first_late_train(&delays));
}
