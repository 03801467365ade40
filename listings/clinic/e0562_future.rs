async fn hourly<F>(act: F)
where
    F: Fn(u32) -> impl Future<Output = ()>,
{
    act(9).await;
}

fn main() {
    drop(hourly(async |hour| println!("{hour}")));
}
