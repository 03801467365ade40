fn hang_up(write: impl Fn() -> String) {
    println!("on the board: {}", write());
}

fn main() {
    let notice = String::from("no concert today");
    hang_up(|| notice);
}
