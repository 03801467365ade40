async fn save(n: u32) { println!("saved {n}"); }
fn main() {
    let ids = [1, 2, 3];
    ids.iter().for_each(|id| { save(*id); });
}
