fn main() {
    let bonus = 2;
    let morning = |stars: u32| stars + bonus;
    let evening = morning;
    println!("same rule: {}", morning == evening);
}
