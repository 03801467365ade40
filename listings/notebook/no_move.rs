fn enclosing_function(message: String) -> impl Fn() {
    || println!("{message}")
}

fn main() {
    let func_var = enclosing_function(String::from("Message"));
    func_var();
}
