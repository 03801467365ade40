#[derive(Debug)]
struct User {
    name: String,
    age: u32,
}
fn main() {
    let names = ["Ann", "Bob"];
    let users: Vec<User> = names.iter().map(|n| User(n.to_string(), 30)).collect();
    println!("{users:?}");
}
