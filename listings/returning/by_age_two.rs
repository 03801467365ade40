fn by_age(age: u32, percent: u32) -> impl Fn(u32) -> u32 {
    if age < 6 {
        return |_| 0;
    }
    move |full| full - full * percent / 100
}

fn main() {
    println!("at 4: {}", by_age(4, 25)(12));
}
