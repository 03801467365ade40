fn greeter(word: String) -> impl Fn(&str) -> String {
    move |name| format!("{word}, {name}!")
}

fn main() {
    let hello = greeter(String::from("Hello"));
    println!("{}", hello("Ada"));
    println!("{}", hello("Guido"));
}
