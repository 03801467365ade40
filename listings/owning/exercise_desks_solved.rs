fn main() {
    let greeting = String::from("Welcome");
    let greeting = &greeting;
    let mut desks = Vec::new();

    for number in 1..=3 {
        desks.push(move |guest: &str| {
            println!("desk {number}: {greeting}, {guest}");
        });
    }

    desks[0]("Ada");
    desks[2]("Grace");
}
