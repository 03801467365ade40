fn show(letter: &str) -> impl Fn() {
    || println!("{letter}")
}

fn main() {
    show("Dear Ada")();
}
