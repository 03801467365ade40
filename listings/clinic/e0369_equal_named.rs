fn main() {
    let bonus = 2;
    let morning = ("bonus", |stars: u32| stars + bonus);
    let evening = morning;
    println!("same rule: {}", morning.0 == evening.0);
    println!("three stars: {}", evening.1(3));
}
