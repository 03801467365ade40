fn main() {
    let mut shelves = vec![vec!["flour"], vec!["salt"]];
    let mut shelf = |number: usize| &mut shelves[number];
    shelf(1).push("pepper");
    println!("{shelves:?}");
}
