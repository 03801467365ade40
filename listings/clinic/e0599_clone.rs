fn main() {
    let tune = String::from("la la");
    let sing: Box<dyn Fn() -> String> = Box::new(move || tune.clone());
    let second_voice = sing.clone();
    println!("{} / {}", sing(), second_voice());
}
