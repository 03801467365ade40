struct View { render: Box<dyn Fn() -> String> }
fn make(title: &str) -> View { View { render: Box::new(move || title.to_string()) } }
fn main() { println!("{}", (make("a").render)()); }
