fn main() {
    let promise = String::from("this line was really printed");
    let keep = || println!("{promise}");
    keep();
}
