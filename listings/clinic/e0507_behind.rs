struct User {
    name: String,
    age: u32,
}

fn main() {
    let name = String::from("Ada");
    let users = vec![User { name, age: 36 }];
    let names = users.iter().map(|user| user.name);
    println!("{:?}", names.collect::<Vec<_>>());
    println!("{} years", users[0].age);
}
