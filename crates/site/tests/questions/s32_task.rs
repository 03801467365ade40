async fn load(n: u32) -> u32 {
    n
}
fn spawn<F: Future + Send + 'static>(_f: F) {}
fn main() {
    let name = String::from("x");
    spawn(async {
        let n = load(1).await;
        println!("{name}{n}");
    });
}
