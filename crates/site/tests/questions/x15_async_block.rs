use std::future::Future;

fn fetcher(base: String) -> impl Future<Output = Vec<String>> {
    let pages = 3;
    async {
        let mut urls = Vec::new();
        for p in 1..=pages {
            urls.push(format!("{base}/page/{p}"));
        }
        urls
    }
}

fn main() {
    let fut = fetcher("https://example.org".to_string());
    let size = std::mem::size_of_val(&fut);
    println!("future is {size} bytes");
    drop(fut);
}
