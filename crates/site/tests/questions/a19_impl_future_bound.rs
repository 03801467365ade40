use std::future::Future;

async fn with_retry<F>(times: u32, op: F) -> Result<String, String>
where
    F: Fn() -> impl Future<Output = Result<String, String>>,
{
    for _ in 1..times {
        if let Ok(body) = op().await {
            return Ok(body);
        }
    }
    op().await
}

fn main() {
    let _job = with_retry(3, || async { Ok("pong".to_string()) });
}
