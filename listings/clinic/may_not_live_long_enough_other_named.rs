fn label<'a>(names: &[&'a str], fit: impl Fn(&'a str) -> &'a str) {
    for name in names {
        println!("{}", fit(name));
    }
}

fn shelf(unknown: &str) {
    let names = ["oak", ""];
    label(&names, |it| if it.is_empty() { unknown } else { it });
}

fn main() {
    shelf("no name");
}
