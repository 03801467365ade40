fn main() {
    let bell = |closing| format!("the bell rings at {closing}");

    let closing = 18;
    println!("{} ({closing})", bell(closing));
}
