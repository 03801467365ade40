type Listener = Box<dyn Fn(&str)>;

fn remove(listeners: &mut Vec<Listener>, unwanted: &Listener) {
    if let Some(at) = listeners.iter().position(|it| it == unwanted) {
        listeners.remove(at);
    }
}

fn main() {
    let mut listeners: Vec<Listener> = Vec::new();
    let bell: Listener = Box::new(|door| println!("{door}"));
    remove(&mut listeners, &bell);
}
