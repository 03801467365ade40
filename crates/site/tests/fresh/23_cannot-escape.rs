fn main() {
    let mut buffer = String::new();

    let mut add_line = |sentence: &str| {
        buffer.push_str(sentence);
        buffer.push('\n');
        &buffer
    };

    println!("{}", add_line("first").len());
    println!("{}", add_line("second").len());
}
