fn main() {
    let template = String::from("Message");
    let maker = move || {
        let message = template.clone();
        move || println!("{message}")
    };

    let func_var = maker();
    drop(maker);
    func_var();
    maker()();
}
