fn item(line: &str, dash: char) -> &str {
    line.trim_matches(dash)
}

fn main() {
    let dash = '-';
    println!("{}", item("--eggs", dash));
}
