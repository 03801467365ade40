fn finder<'t>(passage: &'t str, token: &str) -> Box<dyn Fn() -> usize + 't> {
    Box::new(move || passage.matches(token).count())
}

fn main() {
    let poem = String::from("nevermore, quoth the raven, nevermore");
    let nevermores = finder(&poem, "nevermore");
    println!("{} nevermores", nevermores());
}
