async fn twice(call: impl AsyncFn(u32)) {
    call(1).await;
    call(2).await;
}

fn send(harbour: String, ship: u32) {
    println!("ship {ship} to {harbour}");
}

fn main() {
    let harbour = String::from("Cork");
    let job = twice(async move |ship| send(harbour, ship));
    drop(job);
}
