fn main() {
    let message = String::from("Message");
    let plain: fn() = || println!("{message}");
    plain();
}
