fn label<'a>(names: &[&'a str], fit: impl Fn(&'a str) -> &'a str) {
    for name in names {
        println!("{}", fit(name));
    }
}

fn shelf(unknown: &str) {
    label(
        &["oak", ""],
        |name| {
            if name.is_empty() { unknown } else { name }
        },
    );
}

fn main() {
    shelf("no name");
}
