fn at_noon(act: &dyn FnOnce()) {
    act();
}

fn main() {
    let note = String::from("lunch");
    at_noon(&move || println!("{}", note + "!"));
}
