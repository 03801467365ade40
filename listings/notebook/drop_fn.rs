fn enclosing_function(message: String) -> impl Fn() {
    move || println!("{message}")
}

fn main() {
    let func_var = enclosing_function(String::from("Message"));
    drop(enclosing_function);

    func_var();
    enclosing_function(String::from("Another"))();
}
