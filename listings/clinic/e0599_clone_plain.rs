fn main() {
    let tune = String::from("la la");
    let sing = move || tune.clone();
    let second_voice = sing.clone();
    println!("{} / {}", sing(), second_voice());
}
