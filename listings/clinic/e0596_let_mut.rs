fn main() {
    let mut diary = String::new();
    let mut note = |line| diary.push_str(line);

    note("Rain. ");
    note("Read all day.");
    println!("{diary}");
}
