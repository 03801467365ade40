fn main() {
    let coat = String::from("a red coat");
    let show = move || println!("on the hook: {coat}");
    show();
    show();
}
