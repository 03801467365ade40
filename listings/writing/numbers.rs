fn main() {
    let tables = [1, 2, 3, 4];
    tables
        .iter()
        .for_each(|table: u32| println!("table {table}"));
}
