fn enclosing_function(message: &str) -> impl Fn() {
    move || println!("{message}")
}

fn main() {
    let func_var = enclosing_function("Message");
    drop(enclosing_function);

    func_var();
    enclosing_function("Another")();
}
