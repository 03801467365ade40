fn each_line<F>(text: &str, callback: F)
where
    F: FnMut(&str),
{
    for line in text.lines() {
        callback(line);
    }
}

fn main() {
    let mut longest = 0;
    each_line("a\nbbb\ncc", |l| longest = longest.max(l.len()));
    println!("{longest}");
}
