fn with_fee<F>(price: F) -> impl Fn(u32) -> u32
where
    F: Fn(u32) -> u32,
{
    move |full| price(full) + 1
}

fn main() {
    let percent = 25;
    let student = with_fee(|full| full - full * percent / 100);
    println!("student: {}", student(12));
}
