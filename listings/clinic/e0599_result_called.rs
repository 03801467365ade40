fn main() {
    let guests = || vec!["Ines", "Tom"];
    println!("{} guests", guests().len());
}
