fn enclosing_function(message: String) -> impl Fn() {
    || println!("{message}")
}

fn main() {
    let message = String::from("Message");
    let func_var = enclosing_function(message);
    func_var();
}
