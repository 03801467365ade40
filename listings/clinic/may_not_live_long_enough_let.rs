fn main() {
    let dash = '-';
    let item = |line: &str| line.trim_matches(dash);
    println!("{}", item("--eggs"));
}
