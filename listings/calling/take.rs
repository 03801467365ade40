fn check_in(coat: String) -> impl FnMut() -> String {
    let mut hook = Some(coat);
    move || match hook.take() {
        Some(coat) => coat,
        None => String::from("nothing"),
    }
}

fn main() {
    let coat = String::from("a red coat");
    let mut collect = check_in(coat);
    println!("collected: {}", collect());
    println!("collected: {}", collect());
}
