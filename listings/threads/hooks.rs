use std::sync::{Arc, Mutex};

type Hook = Arc<dyn Fn() + Send + Sync>;
static HOOKS: Mutex<Vec<Hook>> = Mutex::new(vec![]);

fn at_closing(hook: impl Fn() + Send + Sync + 'static) {
    HOOKS.lock().unwrap().push(Arc::new(hook));
}

fn close() {
    let hooks = HOOKS.lock().unwrap().clone();
    for hook in hooks {
        hook();
    }
}

fn main() {
    let table = 7;
    at_closing(move || {
        println!("clear table {table}");
        at_closing(|| println!("count the cash"));
    });
    at_closing(|| println!("lights off"));
    close();
    println!("hooks: {}", HOOKS.lock().unwrap().len());
}
