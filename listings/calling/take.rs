fn check_in(coat: String) -> impl FnMut() -> String {
    let mut hook = Some(coat);
    move || hook.take().unwrap_or("nothing".into())
}

fn main() {
    let coat = String::from("a red coat");
    let mut collect = check_in(coat);
    println!("collected: {}", collect());
    println!("collected: {}", collect());
}
