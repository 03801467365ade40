fn spawn(_task: impl Future<Output = ()> + Send + 'static) {}

async fn boil(minutes: u32) -> u32 {
    minutes
}

fn main() {
    let egg = String::from("egg");
    spawn(async {
        println!("{egg}: {}", boil(4).await);
    });
}
