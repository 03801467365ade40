fn main() {
    let mut target = 21;
    let missing = |degrees| target - degrees;

    println!("hall: {}", missing(18));
    target = 23;
    println!("hall: {}", missing(18));
    println!("target: {target}");
}
