fn captures<T>(closure: &T) -> &'static str {
    if size_of_val(closure) == 0 {
        return "nothing";
    }
    "something"
}

fn outer(message: String) {
    let silent = || {};
    let talking = || println!("{message}");

    println!("silent captures {}", captures(&silent));
    println!("talking captures {}", captures(&talking));
}

fn main() {
    outer(String::from("Message"));
}
