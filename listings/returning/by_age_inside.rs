fn by_age(age: u32, percent: u32) -> impl Fn(u32) -> u32 {
    move |full| {
        if age < 6 {
            return 0;
        }
        full - full * percent / 100
    }
}

fn main() {
    let child = by_age(4, 25);
    println!("at 4: {}", child(12));
    println!("{} bytes", size_of_val(&child));
}
