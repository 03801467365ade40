fn main() {
    let mut chores: Vec<Box<Fn()>> = Vec::new();
    chores.push(Box::new(|| println!("sweep the stairs")));
    chores.push(Box::new(|| println!("feed the cat")));
    for chore in &chores {
        chore();
    }
}
