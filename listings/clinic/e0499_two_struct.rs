struct Queue(Vec<&'static str>);

impl Queue {
    fn join(&mut self, name: &'static str) {
        self.0.push(name);
    }

    fn serve(&mut self) -> &'static str {
        self.0.remove(0)
    }
}

fn main() {
    let mut queue = Queue(vec!["Ada"]);
    queue.join("Ben");
    println!("served: {}", queue.serve());
    queue.join("Cleo");
    println!("waiting: {}", queue.0.join(", "));
}
