fn main() {
    let target = 21;
    let missing = |degrees| target - degrees;

    println!("hall: {}", missing(18));
    println!("kitchen: {}", missing(20));
    println!("target: {target}");
}
