fn main() {
    let file_name = |path: &str| match path.rfind('/') {
        Some(slash) => &path[slash + 1..],
        None => path,
    };

    println!("{}", file_name("post/rosa/letter.txt"));
    println!("{}", file_name("notes.md"));
}
