fn main() {
    let spare = String::from("a grey coat");
    let hook: Option<String> = None;

    let coat = hook.unwrap_or_else(|| spare);
    println!("{coat}");
}
