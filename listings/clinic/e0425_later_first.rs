fn main() {
    let closing = 18;
    let bell = || format!("the bell rings at {closing}");

    println!("{} ({closing})", bell());
}
