type Shelf = Vec<&'static str>;

fn shelf(shelves: &mut [Shelf], number: usize) -> &mut Shelf {
    &mut shelves[number]
}

fn main() {
    let mut shelves = vec![vec!["flour"], vec!["salt"]];
    shelf(&mut shelves, 1).push("pepper");
    println!("{shelves:?}");
}
