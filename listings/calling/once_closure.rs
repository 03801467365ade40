fn main() {
    let coat = String::from("a red coat");
    let collect = move || coat;
    println!("collected: {}", collect());
}
