fn keep_long(words: &[&str], out: &mut Vec<&str>) {
    words.iter().filter(|w| w.len() > 2).for_each(|w| out.push(w));
}
fn main() {
    let mut out = vec![];
    keep_long(&["a", "long"], &mut out);
    println!("{out:?}");
}
