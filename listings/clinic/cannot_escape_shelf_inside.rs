fn main() {
    let mut shelves = vec![vec!["flour"], vec!["salt"]];
    let mut store = |number: usize, jar| shelves[number].push(jar);
    store(1, "pepper");
    println!("{shelves:?}");
}
