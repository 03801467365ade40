fn main() {
    let initials = |surname| {
        surname
            .split(' ')
            .filter_map(|part| part.chars().next())
            .collect::<String>()
    };

    println!("{}", initials("Grace Hopper"));
    println!("{}", initials("Barbara Liskov"));
}
