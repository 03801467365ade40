fn seat(table: &mut Vec<&str>) {
    let host = table[0];
    let mut add = |guest| table.push(guest);

    add("Ben");
    println!("{host} welcomes {}", table[1]);
}

fn main() {
    seat(&mut vec!["Ada"]);
}
