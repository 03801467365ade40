fn main() {
    let tidy = |title: &str| title.trim_end_matches('.');
    println!("label: {}", tidy("Emma."));
}
