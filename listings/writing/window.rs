fn main() {
    let tables = [1, 2, 3, 4];
    let window = tables.iter().filter(|table| table % 2 == 0);
    println!("at the window: {}", window.count());
}
