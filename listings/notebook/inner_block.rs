fn main() {
    let func_var = {
        fn enclosing_function(message: &str) -> impl Fn() {
            move || println!("{message}")
        }
        enclosing_function("Message")
    };

    func_var();
}
