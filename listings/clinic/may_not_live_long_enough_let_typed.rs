fn main() {
    let dash = '-';
    let item: &dyn Fn(&str) -> &str = &|line| line.trim_matches(dash);
    println!("{}", item("--eggs"));
}
