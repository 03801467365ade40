fn check_in(coat: String) -> impl FnOnce() -> String {
    move || coat
}

fn main() {
    let collect = check_in(String::from("a red coat"));
    println!("collected: {}", collect());
    println!("collected: {}", collect());
}
