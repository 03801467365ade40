fn main() {
    let message = String::from("Message");

    fn nested(message: &str) {
        println!("{message} was handed in");
    }
    let closure = || println!("{message} was in sight");

    nested(&message);
    closure();
}
