fn main() {
    let bell = || format!("the bell rings at {closing}");

    let closing = 18;
    println!("{} ({closing})", bell());
}
