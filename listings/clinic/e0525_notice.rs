fn each_day(mut act: impl FnMut(&str)) {
    act("Monday");
    act("Tuesday");
}

fn main() {
    let notice = String::from("Water off at noon");
    let mut board = Vec::new();
    let pin_up = |day: &str| {
        println!("pinned on {day}");
        board.push(notice);
    };
    each_day(pin_up);
    println!("{} on the board", board.len());
}
