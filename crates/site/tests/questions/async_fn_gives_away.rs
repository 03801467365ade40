async fn call_all<F: AsyncFn(u32)>(f: F) {
    f(1).await;
    f(2).await;
}

fn consume(user: String, n: u32) {
    println!("{user} {n}");
}

fn main() {
    let user = String::from("kim");
    let _job = call_all(async move |n| consume(user, n));
}
