fn busy_day(sold: &mut u32) {
    let mut sell = || *sold += 1;
    let board = &sold;
    sell();
    println!("on the board: {board}");
}

fn main() {
    busy_day(&mut 0);
}
