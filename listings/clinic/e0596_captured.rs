fn main() {
    let guests = Vec::new();
    let mut invite = |name| guests.push(name);

    invite("Ada");
    invite("Ben");
    println!("invited: {}", guests.join(", "));
}
