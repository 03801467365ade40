fn check_in(coat: String) -> impl FnOnce() -> String {
    || coat
}

fn measure(coat: &str) -> impl Fn() -> usize {
    || coat.len()
}

fn main() {
    let length = measure("a red coat");
    let collect = check_in(String::from("a red coat"));
    println!("{} bytes: {}", length(), collect());
}
