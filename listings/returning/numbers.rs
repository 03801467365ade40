fn numbers(first: u32) -> impl FnMut() -> u32 {
    let mut coming = first;
    move || {
        coming += 1;
        coming - 1
    }
}

fn main() {
    let mut draw = numbers(7);
    println!("ticket {}", draw());
    println!("ticket {}", draw());
}
