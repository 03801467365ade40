fn at_noon(act: Box<dyn FnOnce()>) {
    act();
}

fn main() {
    let note = String::from("lunch");
    at_noon(Box::new(move || println!("{}", note + "!")));
}
