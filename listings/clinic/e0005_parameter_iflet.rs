fn main() {
    let guests = [Some("Ada"), None, Some("Linus")];
    let greet = |guest: Option<&str>| {
        if let Some(name) = guest {
            println!("hello, {name}");
        }
    };
    guests.into_iter().for_each(greet);
}
