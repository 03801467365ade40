fn busy_day(sold: &mut u32) {
    let board = &sold;
    let mut sell = || *sold += 1;
    sell();
    println!("on the board: {board}");
}

fn main() {
    busy_day(&mut 0);
}
