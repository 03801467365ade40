async fn later(task: impl AsyncFnOnce()) {
    task().await
}

fn main() {
    let _waiting = later(async { println!("the kettle boils") });
}
