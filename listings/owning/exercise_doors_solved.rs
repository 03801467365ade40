#[derive(Clone, Default)]
struct Guests {
    names: Vec<String>,
}

impl Guests {
    fn welcome(&mut self, name: &str) -> usize {
        self.names.push(String::from(name));
        self.names.len()
    }
}

fn main() {
    let mut guests = Guests::default();
    let mut north = move |name: &str| guests.welcome(name);
    let mut south = north.clone();

    north("Ada");
    println!("north: {}", north("Grace"));
    println!("south: {}", south("Alan"));
}
