fn main() {
    let mut liters = 5;
    let refill = Box::new(|| 20);
    liters += 1;
    println!("{liters}");
    liters = refill;
    println!("{liters}");
}
