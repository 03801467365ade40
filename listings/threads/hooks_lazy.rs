use std::sync::{Arc, LazyLock, Mutex};

type Hook = Arc<dyn Fn() + Send + Sync>;

static HOOKS: LazyLock<Mutex<Vec<Hook>>> = LazyLock::new(|| {
    println!("the list is made");
    Mutex::new(vec![Arc::new(|| println!("lights off"))])
});

fn close() {
    let hooks = HOOKS.lock().unwrap().clone();
    for hook in hooks {
        hook();
    }
}

fn main() {
    println!("the kitchen opens");
    close();
    close();
}
