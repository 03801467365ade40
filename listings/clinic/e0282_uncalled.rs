fn main() {
    let unchanged = |recipe| recipe;
    println!("no change today");
}
