use std::collections::HashMap;

fn main() {
    let passage = "to be or not to be";
    let mut counts: HashMap<&str, u32> = HashMap::new();

    let mut remark = |token| *counts.entry(token).or_insert(0) += 1;

    for token in passage.split(' ') {
        remark(token);
        println!("{} different words so far", counts.len());
    }
}
