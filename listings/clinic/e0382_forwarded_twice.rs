fn say(speaker: impl Fn(&str), text: &str) {
    speaker(text);
}

fn greet(speaker: impl Fn(&str)) {
    say(speaker, "Welcome");
    say(speaker, "Mind the step");
}

fn main() {
    let tower = String::from("tower");
    greet(|text| println!("{tower}: {text}"));
}
