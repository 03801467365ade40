fn main() {
    let mut queue = vec!["Ada", "Ben", "Cy", "Dan"];
    let mut serve = || queue.remove(0);

    for guest in &queue {
        println!("next: {guest}");
        serve();
    }
    println!("still waiting: {queue:?}");
}
