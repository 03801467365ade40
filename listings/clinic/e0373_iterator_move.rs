fn over(limit: u32, list: &[u32]) -> impl Iterator<Item = &u32> {
    list.iter().filter(move |item| **item > limit)
}

fn main() {
    println!("{}", over(4, &[3, 5, 8]).count());
}
