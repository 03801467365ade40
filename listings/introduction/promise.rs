fn main() {
    let promise = String::from("this line was printed");
    let keep = move || println!("{promise}");
    keep();
}
