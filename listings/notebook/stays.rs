fn main() {
    let message = String::from("Message");
    let func_var = || println!("{message}");

    func_var();
    println!("{message} is still here");
}
