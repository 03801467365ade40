fn label(names: &[&str], fit: impl Fn(&str) -> &str) {
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
