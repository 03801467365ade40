fn main() {
    let letter = String::from("Dear Ada");
    let read = move || println!("read: {letter}");

    read();
    read();
    println!("kept: {letter}");
}
