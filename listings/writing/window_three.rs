fn main() {
    let tables = [1, 2, 3, 4];

    let first = tables.iter().filter(|table| **table % 2 == 0);
    let second = tables.iter().filter(|&table| table % 2 == 0);
    let third = tables.iter().filter(|&&table| table % 2 == 0);

    println!("{} {} {}", first.count(), second.count(), third.count());
}
