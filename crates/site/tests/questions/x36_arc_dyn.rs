use std::sync::Arc;
use std::thread;

fn run_in_threads(f: Arc<dyn Fn(u32) -> u32>) {
    let mut handles = vec![];
    for i in 0..4 {
        let f = Arc::clone(&f);
        handles.push(thread::spawn(move || f(i)));
    }
    for h in handles {
        println!("{}", h.join().unwrap());
    }
}

fn main() {
    run_in_threads(Arc::new(|x| x * x));
}
