async fn hourly<F>(act: F)
where
    F: Fn(u32) -> Future<Output = ()>,
{
    act(9).await;
}

fn main() {
    drop(hourly(async |hour| println!("{hour}")));
}
