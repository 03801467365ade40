fn main() {
    let title = "a tale of two cities";
    let words = title
        .split(' ')
        .map(|w| {
            let (first, rest) = w.split_at(1);
            first.to_uppercase() + rest
        })
        .collect();
    for w in words {
        print!("{w} ");
    }
    println!();
}
