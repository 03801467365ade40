fn enclosing_function(message: String) -> impl Fn() {
    fn nested_function() {
        println!("{message}");
    }
    nested_function
}

fn main() {
    let func_var = enclosing_function(String::from("Message"));
    func_var();
}
