fn main() {
    let page = String::from("to do: sweep");
    let copy = page.clone();
    let show = move || println!("{copy}");
    drop(page);
    show();
}
