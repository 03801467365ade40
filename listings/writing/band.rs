fn main() {
    let mut set_list = [
        ("Night Train", 4),
        ("Blue Lamp", 6),
        ("Last Bus", 4),
        ("Corner Shop", 3),
    ];
    set_list.sort_by_key(|&(song, time)| (-time, song));

    for (song, time) in set_list {
        println!("{song}: {time} minutes");
    }
}
