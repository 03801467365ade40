async fn get(n: u32) -> u32 {
    n
}
async fn all() -> Vec<u32> {
    vec![1, 2].into_iter().map(|n| get(n)).collect::<Vec<u32>>()
}
fn main() {
    let _ = all();
}
