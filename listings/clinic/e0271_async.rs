fn at_noon(task: impl FnOnce()) {
    task();
}

async fn ring(strokes: u32) {
    println!("strokes: {strokes}");
}

fn main() {
    at_noon(async || ring(12).await);
}
