fn seats(mut free: Vec<u32>) -> impl FnMut() -> u32 {
    move || free.pop().unwrap_or(0)
}

fn main() {
    let mut seat = seats(vec![3, 8]);
    println!("first guest: {}", seat());
    println!("second guest: {}", seat());
    println!("third guest: {}", seat());
}
