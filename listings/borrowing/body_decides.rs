fn twice(mut action: impl FnMut()) {
    action();
    action();
}

fn main() {
    let sold = 3;
    let board = &sold;
    twice(|| println!("sold: {sold}"));
    println!("on the board: {board}");
}
