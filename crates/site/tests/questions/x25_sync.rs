use std::cell::Cell;

struct Router {
    handlers: Vec<Box<dyn Fn(&str) -> u32 + Send + Sync>>,
}

fn main() {
    let mut router = Router { handlers: Vec::new() };
    let hits = Cell::new(0u32);
    router.handlers.push(Box::new(move |path| {
        println!("GET {path}");
        hits.set(hits.get() + 1);
        hits.get()
    }));
    for h in &router.handlers {
        h("/index");
    }
}
