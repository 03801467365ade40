fn main() {
    let tables = [2, 4, 6, 4];
    let free = tables.iter().filter(|seats| **seats == 4);
    println!("tables for four: {}", free.count());
}
