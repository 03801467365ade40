use std::sync::{LazyLock, Mutex};

type Hook = Box<dyn Fn() + Send>;

static HOOKS: LazyLock<Mutex<Vec<Hook>>> = LazyLock::new(|| {
    println!("the list is made");
    Mutex::new(vec![Box::new(|| println!("lights off"))])
});

fn at_closing(hook: impl Fn() + Send + 'static) {
    HOOKS.lock().unwrap().push(Box::new(hook));
}

fn main() {
    println!("the kitchen opens");
    let table = 7;
    at_closing(move || println!("clear table {table}"));

    for hook in HOOKS.lock().unwrap().iter() {
        hook();
    }
}
