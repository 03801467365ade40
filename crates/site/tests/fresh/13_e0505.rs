fn shred(journal: Vec<String>) {
    println!("shredded {} lines", journal.len());
}

fn main() {
    let journal = vec![
        "08:01 start".to_string(),
        "08:02 disk full".to_string(),
        "08:03 stop".to_string(),
    ];

    let mentions = |token: &str| {
        journal
            .iter()
            .filter(|sentence| sentence.contains(token))
            .count()
    };
    println!("{} lines about the disk", mentions("disk"));

    shred(journal);
    println!("{} lines about the start", mentions("start"));
}
