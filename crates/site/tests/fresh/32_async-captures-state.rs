async fn each_hour<F, W>(mut journal: F)
where
    F: FnMut(u32) -> W,
    W: Future<Output = ()>,
{
    for clock_hour in 9..12 {
        journal(clock_hour).await;
    }
}

async fn shift() {
    let mut entries = Vec::new();
    each_hour(async |clock_hour| {
        entries.push(format!("{clock_hour}:00 all quiet"));
    })
    .await;
    println!("{}", entries.join("\n"));
}

fn main() {
    let _plan = shift();
}
