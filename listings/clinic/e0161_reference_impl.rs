fn at_noon(act: impl FnOnce()) {
    act();
}

fn main() {
    let note = String::from("lunch");
    at_noon(move || println!("{}", note + "!"));
}
