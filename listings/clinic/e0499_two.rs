fn main() {
    let mut queue = vec!["Ada"];
    let mut join = |name| queue.push(name);
    let mut serve = || queue.remove(0);

    join("Ben");
    println!("served: {}", serve());
    join("Cleo");
    println!("waiting: {}", queue.join(", "));
}
