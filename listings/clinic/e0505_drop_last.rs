fn main() {
    let page = String::from("to do: sweep");
    let show = || println!("{page}");
    show();
    drop(page);
}
