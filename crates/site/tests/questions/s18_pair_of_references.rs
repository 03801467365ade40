fn main() {
    let v = vec![(1, "a"), (2, "b")];
    let m: Vec<_> = v.iter().map(|k, n| format!("{k}{n}")).collect();
    println!("{m:?}");
}
