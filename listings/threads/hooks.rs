use std::sync::Mutex;

type Hook = Box<dyn Fn() + Send>;

static HOOKS: Mutex<Vec<Hook>> = Mutex::new(Vec::new());

fn at_closing(hook: impl Fn() + Send + 'static) {
    HOOKS.lock().unwrap().push(Box::new(hook));
}

fn main() {
    let table = 7;
    at_closing(|| println!("lights off"));
    at_closing(move || println!("clear table {table}"));

    for hook in HOOKS.lock().unwrap().iter() {
        hook();
    }
}
