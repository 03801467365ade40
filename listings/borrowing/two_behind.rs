fn busy_day(sold: &mut u32) {
    let mut sell = || *sold += 1;
    let mut take_back = || *sold -= 1;
    sell();
    take_back();
}

fn main() {
    busy_day(&mut 0);
}
