fn main() {
    let mut diary = String::new();
    let note = |line| diary.push_str(line);

    note("Rain. ");
    note("Read all day.");
    println!("{diary}");
}
