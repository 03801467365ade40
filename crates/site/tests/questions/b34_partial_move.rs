#[derive(Debug)]
struct Person {
    name: String,
    age: u8,
}
fn main() {
    let p = Person { name: "Bo".into(), age: 9 };
    let take = || {
        let n = p.name;
        n.len()
    };
    println!("{}", take());
    println!("{p:?} {}", p.age);
}
