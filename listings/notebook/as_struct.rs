struct NestedFunction {
    message: String,
}

impl NestedFunction {
    fn call(&self) {
        println!("{}", self.message);
    }
}

fn enclosing_function(message: String) -> NestedFunction {
    NestedFunction { message }
}

fn main() {
    let message = String::from("Message");
    let func_var = enclosing_function(message);
    func_var.call();
}
