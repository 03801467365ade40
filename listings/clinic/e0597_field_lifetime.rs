struct Tower<'bell> {
    ropes: Vec<Box<dyn Fn() + 'bell>>,
}

fn main() {
    let bell = String::from("Maria");
    let mut tower = Tower { ropes: Vec::new() };
    tower.ropes.push(Box::new(|| println!("{bell} rings")));
    tower.ropes[0]();
    println!("{bell} is still mine");
}
