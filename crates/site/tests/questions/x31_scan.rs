fn main() {
    let movements = [100, -30, 45, -80];
    let balances: Vec<i32> = movements
        .iter()
        .scan(0, |running, amount| {
            running += amount;
            Some(*running)
        })
        .collect();
    println!("{balances:?}");
}
