fn hang_up(write: impl FnOnce() -> String) {
    println!("on the board: {}", write());
}

fn main() {
    let notice = String::from("no concert today");
    hang_up(|| notice);
}
