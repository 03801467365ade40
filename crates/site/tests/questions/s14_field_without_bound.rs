use std::fmt::Display;
struct Table<T, F> {
    rows: Vec<T>,
    format: F,
}
impl<T: Display, F> Table<T, F> {
    fn print(&self) {
        for r in &self.rows {
            println!("{}", (self.format)(r));
        }
    }
}
fn main() {
    Table { rows: vec![1], format: |r: &i32| r.to_string() }.print();
}
