fn main() {
    let func_var = {
        fn enclosing_function(message: String) -> impl Fn() {
            move || println!("{message}")
        }
        enclosing_function(String::from("Message"))
    };

    func_var();
}
