fn on_monday(act: impl FnOnce(&str)) {
    act("Monday");
}

fn main() {
    let notice = String::from("Water off at noon");
    let mut board = Vec::new();
    let pin_up = |day: &str| {
        println!("pinned on {day}");
        board.push(notice);
    };
    on_monday(pin_up);
    println!("{} on the board", board.len());
}
