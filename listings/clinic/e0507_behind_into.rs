struct User {
    name: String,
    age: u32,
}

fn main() {
    let name = String::from("Ada");
    let users = vec![User { name, age: 36 }];
    println!("{} years", users[0].age);
    let names = users.into_iter().map(|user| user.name);
    println!("{:?}", names.collect::<Vec<_>>());
}
