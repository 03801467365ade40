use std::pin::Pin;

type Job = Box<dyn Fn(u32) -> Pin<Box<dyn Future<Output = u32>>>>;

fn main() {
    let mut jobs: Vec<Job> = Vec::new();
    jobs.push(Box::new(|hours| async move { hours * 2 }));
    println!("{} jobs", jobs.len());
}
