fn main() {
    let v = vec![String::from("a")];
    let w: Vec<String> = v.iter().map(|s| s.push('x')).collect();
    println!("{w:?}");
}
