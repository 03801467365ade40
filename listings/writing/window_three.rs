fn main() {
    let tables = [1, 2, 3, 4];

    let first = tables.iter().filter(|table| **table % 2 == 0);
    let second = tables.iter().filter(|&table| table % 2 == 0);
    let third = tables.iter().filter(|&&table| table % 2 == 0);

    println!("**table: {}", first.count());
    println!("|&table|: {}", second.count());
    println!("|&&table|: {}", third.count());
}
