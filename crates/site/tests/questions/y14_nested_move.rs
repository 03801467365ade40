fn foo1(s: &str) -> impl Iterator<Item = String> + '_ {
    None.into_iter()
        .flat_map(move |()| s.chars().map(|c| format!("{}{}", c, s)))
}

fn main() {
    for x in foo1("ab") {
        println!("{x}");
    }
}
