async fn save(n: u32) {
    println!("saved {n}");
}
fn on_click(f: impl Fn()) {
    f();
}
fn main() {
    on_click(|| save(3));
}
