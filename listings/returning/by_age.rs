type Price = Box<dyn Fn(u32) -> u32>;

fn by_age(age: u32, percent: u32) -> Price {
    if age < 6 {
        return Box::new(|_| 0);
    }
    Box::new(move |full| full - full * percent / 100)
}

fn main() {
    println!("at 4: {}", by_age(4, 25)(12));
    println!("at 20: {}", by_age(20, 25)(12));
}
