use std::collections::HashMap;

struct Stop {
    next: Option<u32>,
}

fn main() {
    let mut line = HashMap::new();
    line.insert(1, Stop { next: Some(2) });
    line.insert(2, Stop { next: None });
    let second = line
        .get(&1)
        .map(|stop| stop.next)
        .and_then(|next| line.get(&next));
    println!("{}", second.is_some());
}
